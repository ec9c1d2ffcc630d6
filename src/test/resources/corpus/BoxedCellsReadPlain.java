// verdict: GOES_BACKWARD
// why: getPlain reads an element as if it were not volatile, so of two reads that race with a view the later one may return the older box; a view that happens before the read is never missed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class BoxedCellsReadPlain implements Counter {
    private static final int CELLS = 4;

    private final AtomicReferenceArray<Long> cells = new AtomicReferenceArray<>(CELLS);

    public BoxedCellsReadPlain() {
        for (int i = 0; i < CELLS; i++) {
            cells.set(i, 0L);
        }
    }

    @Override
    public void increment() {
        int mine = Long.hashCode(Thread.currentThread().getId()) & (CELLS - 1);
        cells.updateAndGet(mine, views -> views + 1);
    }

    @Override
    public long value() {
        long total = 0;
        for (int i = 0; i < CELLS; i++) {
            total += cells.getPlain(i); // no need to slow the writers down
        }
        return total;
    }
}
