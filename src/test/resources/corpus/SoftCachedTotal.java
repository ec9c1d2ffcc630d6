// verdict: LOSES_VIEWS
// why: The only reference to the count is soft; when the collector clears it, a new count starts at zero.
import io.github.pageviews.counter.Counter;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

public class SoftCachedTotal implements Counter {

    private static final class Cache<T> {
        private final Supplier<T> factory;
        private SoftReference<T> reference = new SoftReference<>(null);

        Cache(Supplier<T> factory) {
            this.factory = factory;
        }

        synchronized T get() {
            T cached = reference.get();
            if (cached == null) {
                cached = factory.get();
                reference = new SoftReference<>(cached);
            }
            return cached;
        }
    }

    private final Cache<AtomicLong> views = new Cache<>(AtomicLong::new);

    @Override
    public void increment() {
        views.get().incrementAndGet();
    }

    @Override
    public long value() {
        return views.get().get();
    }
}
