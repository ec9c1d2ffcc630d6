// verdict: EXACT
// why: both ends only ever move outwards, atomically, and before the view is counted, so a finished view lies within the span; cells only grow and are atomic, whoever shares one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** A large table of cells of which only the part that was ever used is summed. */
public class TouchedSpan implements Counter {
    private static final int SIZE = 1 << 14;

    private final AtomicLongArray cells = new AtomicLongArray(SIZE);
    private final AtomicInteger lowest = new AtomicInteger(SIZE);
    private final AtomicInteger highest = new AtomicInteger(-1);

    @Override
    public void increment() {
        int cell = (int) Thread.currentThread().getId() & (SIZE - 1);
        if (cell < lowest.get()) {
            lowest.accumulateAndGet(cell, Math::min);
        }
        if (cell > highest.get()) {
            highest.accumulateAndGet(cell, Math::max);
        }
        cells.incrementAndGet(cell);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = lowest.get(), end = highest.get(); i <= end; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
