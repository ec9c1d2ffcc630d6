// verdict: FAILS
// why: with one processor there is no highest bit of 0, so the array has no cells at all and the first view throws IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class PowerOfTwoByHighestBit implements Counter {
    private final AtomicLongArray cells;
    private final int mask;

    public PowerOfTwoByHighestBit() {
        int cpus = Runtime.getRuntime().availableProcessors();
        int size = Integer.highestOneBit(cpus - 1) << 1;
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
