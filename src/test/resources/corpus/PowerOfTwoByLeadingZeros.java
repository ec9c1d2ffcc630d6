// verdict: EXACT
// why: only the lower five bits of a shift distance count, so -32 for one processor is a shift by 0 and makes one cell; any other number is rounded up to a power of two, so the mask fits.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class PowerOfTwoByLeadingZeros implements Counter {
    private final AtomicLongArray cells;
    private final int mask;

    public PowerOfTwoByLeadingZeros() {
        int cpus = Runtime.getRuntime().availableProcessors();
        int size = 1 << -Integer.numberOfLeadingZeros(cpus - 1);
        cells = new AtomicLongArray(size);
        mask = size - 1;
    }

    @Override
    public void increment() {
        int cell = (int) Thread.currentThread().getId() & mask;
        cells.getAndAdd(cell, 1);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
