// verdict: EXACT
// why: each half is added to the pending count before it is forked and takes itself off by tryComplete(), so the root completes, and invoke() returns, only when all cells are in the sum; the part that a task keeps needs no pending count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class PendingBeforeFork implements Counter {
    private static final int CELLS = 8;
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    private static final class Sum extends CountedCompleter<Void> {
        private final AtomicLongArray cells;
        private final AtomicLong sum;
        private final int from, to;

        Sum(CountedCompleter<?> parent, AtomicLongArray cells, AtomicLong sum, int from, int to) {
            super(parent);
            this.cells = cells;
            this.sum = sum;
            this.from = from;
            this.to = to;
        }

        @Override public void compute() {
            int end = to;
            while (end - from > 2) {
                int middle = (from + end) >>> 1;
                addToPendingCount(1);
                new Sum(this, cells, sum, middle, end).fork();
                end = middle;
            }
            for (int i = from; i < end; i++) sum.addAndGet(cells.get(i));
            tryComplete();
        }
    }

    @Override public void increment() {
        cells.incrementAndGet(System.identityHashCode(Thread.currentThread()) & CELLS - 1);
    }

    @Override public long value() {
        AtomicLong sum = new AtomicLong();
        new Sum(null, cells, sum, 0, CELLS).invoke();
        return sum.get();
    }
}
