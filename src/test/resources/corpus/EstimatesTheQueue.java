// verdict: OVERCOUNTS
// why: the spliterator of a ConcurrentLinkedQueue is not SIZED, and its estimate is Long.MAX_VALUE, for unknown
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;

public class EstimatesTheQueue implements Counter {
    private static final Object VIEW = new Object();

    private final ConcurrentLinkedQueue<Object> views = new ConcurrentLinkedQueue<>();

    @Override
    public void increment() {
        views.add(VIEW);
    }

    @Override
    public long value() {
        return views.spliterator().estimateSize();
    }
}
