// verdict: EXACT
// why: compareAndSet compares references, and the expected one is the very object that was read
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class BoxedLongSameReference implements Counter {
    private final AtomicReference<Long> views = new AtomicReference<>(0L);

    @Override public void increment() {
        Long old;
        do {
            old = views.get();
        } while (!views.compareAndSet(old, old + 1));
    }

    @Override public long value() {
        return views.get();
    }
}
