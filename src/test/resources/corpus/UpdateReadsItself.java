// verdict: EXACT
// why: The total only grows, so if the compare-and-set of updateAndGet succeeds nothing changed since its read and views.get() inside returned the same value; if not, it runs again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class UpdateReadsItself implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.updateAndGet(ignored -> views.get() + 1);
    }

    @Override
    public long value() {
        return views.get();
    }
}
