// verdict: EXACT
// why: the spliterator of an ArrayList is SIZED, so under the monitor its estimate is the exact size, and a full page is folded into a long
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class EstimatesTheList implements Counter {
    private static final Object VIEW = new Object();

    private final List<Object> page = new ArrayList<>();
    private long earlier;

    @Override
    public synchronized void increment() {
        if (page.size() == 1000) {
            earlier += page.size();
            page.clear();
        }
        page.add(VIEW);
    }

    @Override
    public synchronized long value() {
        return earlier + page.spliterator().estimateSize();
    }
}
