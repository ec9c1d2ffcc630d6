// verdict: EXACT
// why: The flag is cleared before the cells are summed, so a view that the sum misses sets it again afterwards; readers take turns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class DirtyFlagClearedFirst implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);
    private volatile boolean dirty;
    private long total;

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
        dirty = true;
    }

    @Override
    public synchronized long value() {
        if (dirty) {
            dirty = false;
            long sum = 0;
            for (int i = 0; i < cells.length(); i++) {
                sum += cells.get(i);
            }
            total = sum;
        }
        return total;
    }
}
