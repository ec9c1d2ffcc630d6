// verdict: STALE_READS
// why: The second arrival at a leaf returns at once although the first has not raised the root yet, and a read that finds the root at zero does not look at the leaves.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Readers look at one indicator; only when something arrived do they visit the leaves. */
public class SnziLeafThenRoot implements Counter {
    private static final int LEAVES = 4;

    private final AtomicLongArray leaves = new AtomicLongArray(LEAVES);
    private final AtomicInteger root = new AtomicInteger();
    private volatile long settled;

    @Override
    public void increment() {
        int leaf = (int) (Thread.currentThread().getId() & (LEAVES - 1));
        if (leaves.getAndIncrement(leaf) == 0) {
            root.incrementAndGet();
        }
    }

    @Override
    public long value() {
        if (root.get() == 0) {
            return settled;
        }
        synchronized (this) {
            for (int i = 0; i < LEAVES; i++) {
                long arrived = leaves.getAndSet(i, 0);
                if (arrived > 0) {
                    settled += arrived;
                    root.decrementAndGet();
                }
            }
            return settled;
        }
    }
}
