// verdict: EXACT
// why: The head of the free list carries a stamp that every pop and push raises, so a cell is held by one thread at a time and get then set on it loses nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class FreeListStamped implements Counter {
    private static final int CELLS = 2;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    /** Index plus one; 0 ends the list. */
    private final AtomicIntegerArray next = new AtomicIntegerArray(new int[] {2, 0});
    private final AtomicLong head = new AtomicLong(1);

    private static long moved(long from, int to) {
        return ((from >>> 32) + 1) << 32 | to;
    }

    private int take() {
        while (true) {
            long top = head.get();
            int cell = (int) top - 1;
            if (cell < 0) {
                Thread.onSpinWait();
            } else if (head.compareAndSet(top, moved(top, next.get(cell)))) {
                return cell;
            }
        }
    }

    private void give(int cell) {
        long top;
        do {
            top = head.get();
            next.set(cell, (int) top);
        } while (!head.compareAndSet(top, moved(top, cell + 1)));
    }

    @Override
    public void increment() {
        int cell = take();
        cells.set(cell, cells.get(cell) + 1);
        give(cell);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
