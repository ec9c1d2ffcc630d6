// verdict: STALE_READS
// why: while an increment has the pooled tally in its hands the slot is empty, so a read does not see the earlier views that this tally holds.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class CheckedOutPoolCanteen implements Counter {
    private static final class Tally {
        private volatile long n;
    }

    private final AtomicReferenceArray<Tally> pool = new AtomicReferenceArray<>(4);
    private final AtomicLong spilled = new AtomicLong();

    @Override
    public void increment() {
        int slot = Math.floorMod(Thread.currentThread().getId(), pool.length());
        Tally tally = pool.getAndSet(slot, null);
        if (tally == null) {
            tally = new Tally();
        }
        tally.n++; // nobody else has it now
        if (!pool.compareAndSet(slot, null, tally)) {
            spilled.addAndGet(tally.n); // the slot is taken again: empty ours out
        }
    }

    @Override
    public long value() {
        long sum = spilled.get();
        for (int i = 0; i < pool.length(); i++) {
            Tally tally = pool.get(i);
            if (tally != null) {
                sum += tally.n;
            }
        }
        return sum;
    }
}
