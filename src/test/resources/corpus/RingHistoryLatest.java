// verdict: STALE_READS
// why: the sequence is raised before the new total is in its slot, so a read in between looks at a slot that still holds 0 or the total of 64 views ago, and misses views that are done.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** The last 64 totals in a ring, for the sparkline; the newest one is the value. */
public class RingHistoryLatest implements Counter {
    private static final int SLOTS = 64;

    private final AtomicLong sequence = new AtomicLong();
    private final AtomicLongArray history = new AtomicLongArray(SLOTS);

    @Override
    public void increment() {
        long total = sequence.incrementAndGet();
        // a slow writer must not overwrite the slot's later round
        history.accumulateAndGet((int) (total % SLOTS), total, Math::max);
    }

    @Override
    public long value() {
        return history.get((int) (sequence.get() % SLOTS));
    }
}
