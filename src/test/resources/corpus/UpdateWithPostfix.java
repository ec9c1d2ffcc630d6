// verdict: LOSES_VIEWS
// why: x -> x++ returns x as it was, so the update stores the old value and no view is ever counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class UpdateWithPostfix implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.updateAndGet(x -> x++);
    }

    @Override
    public long value() {
        return views.get();
    }
}
