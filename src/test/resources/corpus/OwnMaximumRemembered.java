// verdict: EXACT
// why: The adder's sum is within the bounds at each read and only grows; keeping the thread's own last answer as a floor changes nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class OwnMaximumRemembered implements Counter {
    private final LongAdder views = new LongAdder();
    private final ThreadLocal<Long> last = ThreadLocal.withInitial(() -> 0L);

    @Override
    public void increment() {
        views.increment();
    }

    @Override
    public long value() {
        long now = Math.max(views.sum(), last.get());
        last.set(now);
        return now;
    }
}
