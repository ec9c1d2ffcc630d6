// verdict: STALE_READS
// why: The reader picks its side before it announces itself, so the writer may find no reader and carry in the very side that is being read, which shows neither the 99 units nor the new hundred.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

public class LeftRightLateArrival implements Counter {
    private static final int HUNDREDS = 0;
    private static final int UNITS = 1;

    private final AtomicLongArray left = new AtomicLongArray(2);
    private final AtomicLongArray right = new AtomicLongArray(2);
    private final AtomicInteger readers = new AtomicInteger();
    private volatile AtomicLongArray shown = left;

    private static void bump(AtomicLongArray side) {
        long units = side.get(UNITS);
        if (units == 99) {
            side.set(UNITS, 0);
            side.set(HUNDREDS, side.get(HUNDREDS) + 1);
        } else {
            side.set(UNITS, units + 1);
        }
    }

    @Override
    public synchronized void increment() {
        AtomicLongArray old = shown;
        AtomicLongArray hidden = old == left ? right : left;
        bump(hidden);
        shown = hidden;
        while (readers.get() != 0) {
            Thread.yield();
        }
        bump(old);
    }

    @Override
    public long value() {
        AtomicLongArray side = shown;
        readers.incrementAndGet();
        try {
            return side.get(HUNDREDS) * 100 + side.get(UNITS);
        } finally {
            readers.decrementAndGet();
        }
    }
}
