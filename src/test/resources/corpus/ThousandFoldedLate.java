// verdict: STALE_READS
// why: The 1000th view takes the thousand out of the low part before it adds it to the high part, and a read in between misses them all.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

public class ThousandFoldedLate implements Counter {
    private static final AtomicIntegerFieldUpdater<ThousandFoldedLate> LOW =
            AtomicIntegerFieldUpdater.newUpdater(ThousandFoldedLate.class, "low");
    private static final AtomicLongFieldUpdater<ThousandFoldedLate> HIGH =
            AtomicLongFieldUpdater.newUpdater(ThousandFoldedLate.class, "high");

    private volatile int low;
    private volatile long high;

    @Override
    public void increment() {
        if (LOW.incrementAndGet(this) == 1000) {
            LOW.addAndGet(this, -1000);
            HIGH.addAndGet(this, 1000);
        }
    }

    @Override
    public long value() {
        return HIGH.get(this) + LOW.get(this);
    }
}
