// verdict: STALE_READS
// why: At the 1000th view the units are taken down before the thousands go up, and a read in between misses 999 finished views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ThousandsCarry implements Counter {
    private static final long BASE = 1000;
    private final AtomicLong thousands = new AtomicLong();
    private final AtomicLong units = new AtomicLong();

    @Override
    public void increment() {
        if (units.incrementAndGet() == BASE) {
            units.addAndGet(-BASE);
            thousands.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return thousands.get() * BASE + units.get();
    }
}
