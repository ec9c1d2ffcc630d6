// verdict: EXACT
// why: one weak attempt, and when it fails for whatever reason the strong addition takes its place
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WeakThenStrong implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        long v = views.get();
        if (!views.weakCompareAndSetVolatile(v, v + 1)) {
            views.getAndAdd(1);
        }
    }

    @Override public long value() {
        return views.get();
    }
}
