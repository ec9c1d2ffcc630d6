// verdict: HANGS
// why: the compare-and-set expects a freshly boxed Long, which beyond 127 is not the stored object, so the 129th increment fails and repeats for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ReboxedLongSpinet implements Counter {
    private static final class Box<T> {
        private final AtomicReference<T> ref;

        Box(T initial) {
            ref = new AtomicReference<>(initial);
        }

        T get() {
            return ref.get();
        }

        boolean replace(T expected, T next) {
            return ref.compareAndSet(expected, next);
        }
    }

    private final Box<Long> views = new Box<>(0L);

    @Override
    public void increment() {
        long seen;
        do {
            seen = views.get();
        } while (!views.replace(seen, seen + 1));
    }

    @Override
    public long value() {
        return views.get();
    }
}
