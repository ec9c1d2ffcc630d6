// verdict: LOSES_VIEWS|FAILS
// why: The memoizer is not synchronized: two first views may both call the factory, and one counts on an AtomicLong that the other's then replaces.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

public class MemoizedSupplier implements Counter {
    private static <T> Supplier<T> memoize(Supplier<T> factory) {
        return new Supplier<>() {
            private T value;

            @Override
            public T get() {
                if (value == null) {
                    value = factory.get();
                }
                return value;
            }
        };
    }

    private final Supplier<AtomicLong> views = memoize(AtomicLong::new);

    @Override
    public void increment() {
        views.get().incrementAndGet();
    }

    @Override
    public long value() {
        return views.get().get();
    }
}
