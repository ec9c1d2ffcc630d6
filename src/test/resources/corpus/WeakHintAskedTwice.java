// verdict: FAILS
// why: A collection between the two calls of get() clears the hint, and the second call's null is dereferenced.
import io.github.pageviews.counter.Counter;
import java.lang.ref.WeakReference;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class WeakHintAskedTwice implements Counter {
    private static final class Hint {
        final int cell = ThreadLocalRandom.current().nextInt(8);
    }

    private final AtomicLongArray cells = new AtomicLongArray(8);
    private volatile WeakReference<Hint> hint = new WeakReference<>(new Hint());

    @Override
    public void increment() {
        int cell;
        if (hint.get() != null) {
            cell = hint.get().cell;
        } else {
            Hint fresh = new Hint();
            hint = new WeakReference<>(fresh);
            cell = fresh.cell;
        }
        cells.incrementAndGet(cell);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
