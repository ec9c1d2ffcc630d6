// verdict: EXACT
// why: The count is an immutable Optional swapped by compare-and-set against the very object that was read; empty means none yet.
import io.github.pageviews.counter.Counter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

public class OptionalSnapshot implements Counter {
    private final AtomicReference<Optional<Long>> views = new AtomicReference<>(Optional.empty());

    @Override
    public void increment() {
        Optional<Long> seen;
        Optional<Long> next;
        do {
            seen = views.get();
            next = seen.map(n -> n + 1).or(() -> Optional.of(1L));
        } while (!views.compareAndSet(seen, next));
    }

    @Override
    public long value() {
        return views.get().orElse(0L);
    }
}
