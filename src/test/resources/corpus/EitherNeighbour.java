// verdict: OVERCOUNTS
// why: | evaluates both sides, so a view that lost the race for its home cell is added to the left neighbour and to the right one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class EitherNeighbour implements Counter {
    private static final int CELLS = 8;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        int home = Long.hashCode(Thread.currentThread().getId()) & (CELLS - 1);
        if (tryAdd(home)) {
            return;
        }
        int left = (home - 1) & (CELLS - 1);
        int right = (home + 1) & (CELLS - 1);
        while (!(tryAdd(left) | tryAdd(right))) {
            Thread.onSpinWait();
        }
    }

    private boolean tryAdd(int cell) {
        long seen = cells.get(cell);
        return cells.compareAndSet(cell, seen, seen + 1);
    }

    @Override
    public long value() {
        long total = 0;
        for (int i = 0; i < CELLS; i++) {
            total += cells.get(i);
        }
        return total;
    }
}
