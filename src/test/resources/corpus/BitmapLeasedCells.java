// verdict: EXACT
// why: a cell is leased by setting its bit with a compare-and-set, for which only the bits matter and not what happened to them meanwhile, so each cell has one writer at a time and get then set loses nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Sixty-four cells; a set bit says that somebody is writing that cell. */
public class BitmapLeasedCells implements Counter {
    private final AtomicLong leased = new AtomicLong();
    private final AtomicLongArray cells = new AtomicLongArray(Long.SIZE);

    private long lease() {
        for (;;) {
            long bits = leased.get();
            long free = Long.lowestOneBit(~bits);
            if (free == 0) {
                Thread.yield(); // all cells are in use
            } else if (leased.compareAndSet(bits, bits | free)) {
                return free;
            }
        }
    }

    @Override
    public void increment() {
        long bit = lease();
        int cell = Long.numberOfTrailingZeros(bit);
        cells.set(cell, cells.get(cell) + 1);
        leased.updateAndGet(bits -> bits & ~bit);
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
