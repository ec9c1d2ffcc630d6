// verdict: LOSES_VIEWS
// why: At a cell's 64th view its values are copied to a bigger array; a thread that still adds to the old array after its cell was copied counts into garbage.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class GrowingCellsCopyValues implements Counter {
    private static final int HOT = 64;
    private static final int MAX_CELLS = 64;
    private volatile AtomicLongArray cells = new AtomicLongArray(2);

    @Override
    public void increment() {
        AtomicLongArray current = cells;
        int index = Math.floorMod(Thread.currentThread().getId(), current.length());
        if (current.incrementAndGet(index) == HOT && current.length() < MAX_CELLS) {
            grow(current);
        }
    }

    private synchronized void grow(AtomicLongArray from) {
        if (cells != from) {
            return; // somebody else did
        }
        AtomicLongArray bigger = new AtomicLongArray(from.length() * 2);
        for (int i = 0; i < from.length(); i++) {
            bigger.set(i, from.get(i));
        }
        cells = bigger;
    }

    @Override
    public long value() {
        AtomicLongArray current = cells;
        long sum = 0;
        for (int i = 0; i < current.length(); i++) {
            sum += current.get(i);
        }
        return sum;
    }
}
