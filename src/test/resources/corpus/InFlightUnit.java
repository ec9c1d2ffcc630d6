// verdict: OVERCOUNTS
// why: 1 << 40 is an int shift by 40 mod 32 = 8, so a view in flight adds 256 to the count itself, and a read meanwhile answers 256 too many.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** One word: how many views are being served in the upper 24 bits, how many were in the lower 40. */
public class InFlightUnit implements Counter {
    private static final long IN_FLIGHT = 1 << 40;
    private static final long COUNT_MASK = (1L << 40) - 1;

    private final AtomicLong word = new AtomicLong();

    @Override
    public void increment() {
        word.addAndGet(IN_FLIGHT);
        serve();
        word.addAndGet(1 - IN_FLIGHT);
    }

    private void serve() {
        Thread.yield();
    }

    public long inFlight() {
        return word.get() >>> 40;
    }

    @Override
    public long value() {
        return word.get() & COUNT_MASK;
    }
}
