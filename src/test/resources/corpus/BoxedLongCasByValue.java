// verdict: HANGS
// why: beyond 127 the boxed expected value is a new object each time, so the compare-and-set never succeeds again
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class BoxedLongCasByValue implements Counter {
    private final AtomicReference<Long> views = new AtomicReference<>(0L);

    @Override public void increment() {
        long old;
        do {
            old = views.get();
        } while (!views.compareAndSet(old, old + 1));
    }

    @Override public long value() {
        return views.get();
    }
}
