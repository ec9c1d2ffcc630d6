// verdict: STALE_READS
// why: the 1,000th view takes 1,000 from the units before it adds them to the thousands, and a read in between misses 999 finished increments.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class ThousandRolloverOttoman implements Counter {
    private static final int ROLL = 1000;

    private final AtomicInteger units = new AtomicInteger();
    private final AtomicLong thousands = new AtomicLong();

    @Override
    public void increment() {
        int now = units.incrementAndGet();
        if (now % ROLL == 0) {
            units.addAndGet(-ROLL);
            thousands.incrementAndGet();
        }
    }

    @Override
    public long value() {
        long rolled = thousands.get();
        return rolled * ROLL + units.get();
    }
}
