// verdict: LOSES_VIEWS
// why: The flag is cleared after the cells are summed, so a view between the two is in no total until another view comes.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class DirtyFlagClearedLast implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);
    private volatile boolean dirty = true;
    private long total;

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
        dirty = true;
    }

    @Override
    public synchronized long value() {
        if (dirty) {
            long sum = 0;
            for (int i = 0; i < cells.length(); i++) {
                sum += cells.get(i);
            }
            total = sum;
            dirty = false;
        }
        return total;
    }
}
