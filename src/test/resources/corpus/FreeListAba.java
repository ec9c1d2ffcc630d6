// verdict: LOSES_VIEWS
// why: The free list of cells has the ABA problem: a pop that slept puts a cell back on the list that another thread holds, and two threads then write the same cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

public class FreeListAba implements Counter {
    private static final int CELLS = 2;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private final AtomicIntegerArray next = new AtomicIntegerArray(new int[] {1, -1});
    private final AtomicInteger head = new AtomicInteger(0);

    private int take() {
        while (true) {
            int top = head.get();
            if (top < 0) {
                Thread.onSpinWait();
            } else if (head.compareAndSet(top, next.get(top))) {
                return top;
            }
        }
    }

    private void give(int cell) {
        int top;
        do {
            top = head.get();
            next.set(cell, top);
        } while (!head.compareAndSet(top, cell));
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
