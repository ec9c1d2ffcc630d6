// verdict: EXACT
// why: The int dial wraps, but the long notch is a total that was right once and that no view leaves more than about a million behind, so the way from it to the dial, taken modulo 2^32 without a sign, is the exact rest.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A small dial that everybody turns and a ledger that is written once in a million views. */
public class DialAndLastNotch implements Counter {
    private static final long NOTCH = 1L << 20;

    private final AtomicInteger dial = new AtomicInteger();
    private final AtomicLong notch = new AtomicLong();

    @Override
    public void increment() {
        dial.incrementAndGet();
        position();
    }

    @Override
    public long value() {
        return position();
    }

    private long position() {
        for (;;) {
            long from = notch.get();
            long way = Integer.toUnsignedLong(dial.get() - (int) from);
            long here = from + way;
            if (way < NOTCH || notch.compareAndSet(from, here)) {
                return here;
            }
        }
    }
}
