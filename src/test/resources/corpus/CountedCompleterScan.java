// verdict: STALE_READS|LOSES_VIEWS
// why: The pending count is set after the forks, so a child that finishes before that finds it zero and completes the root, and invoke() returns before the other cells are added.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class CountedCompleterScan implements Counter {
    private static final int CELLS = 4;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    private static final class Scan extends CountedCompleter<Void> {
        private final AtomicLongArray cells;
        private final AtomicLong sum;
        private final int index;

        Scan(CountedCompleter<?> parent, AtomicLongArray cells, AtomicLong sum, int index) {
            super(parent);
            this.cells = cells;
            this.sum = sum;
            this.index = index;
        }

        @Override
        public void compute() {
            if (index < 0) {
                for (int i = 0; i < cells.length(); i++) {
                    new Scan(this, cells, sum, i).fork();
                }
                setPendingCount(cells.length());
            } else {
                sum.addAndGet(cells.get(index));
            }
            tryComplete();
        }
    }

    @Override
    public void increment() {
        cells.incrementAndGet((int) (Thread.currentThread().getId() & (CELLS - 1)));
    }

    @Override
    public long value() {
        AtomicLong sum = new AtomicLong();
        new Scan(null, cells, sum, -1).invoke();
        return sum.get();
    }
}
