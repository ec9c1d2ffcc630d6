// verdict: OVERCOUNTS
// why: For the last element the owner sets top instead of competing for it by compare-and-set, so a thief that moves top first takes the batch too and it is counted twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** A work-stealing deque of batches: writers grow the newest batch, readers steal the oldest. */
public class ChaseLevLastBatch implements Counter {
    private static final int MASK = 7;

    private final AtomicLongArray batches = new AtomicLongArray(MASK + 1);
    private final AtomicLong top = new AtomicLong();
    private volatile long bottom;
    private final AtomicLong settled = new AtomicLong();

    private void push(long batch) {
        long b = bottom;
        batches.set((int) (b & MASK), batch);
        bottom = b + 1;
    }

    private long pop() {
        long b = bottom - 1;
        bottom = b;
        long t = top.get();
        if (t > b) {
            bottom = b + 1;
            return 0;
        }
        long batch = batches.get((int) (b & MASK));
        if (t == b) {
            top.set(t + 1);
            bottom = t + 1;
        }
        return batch;
    }

    @Override
    public synchronized void increment() {
        push(pop() + 1);
    }

    @Override
    public long value() {
        while (true) {
            long t = top.get();
            if (t >= bottom) {
                return settled.get();
            }
            long batch = batches.get((int) (t & MASK));
            if (top.compareAndSet(t, t + 1)) {
                settled.addAndGet(batch);
            }
        }
    }
}
