// verdict: LOSES_VIEWS
// why: The lease gives its cell back in flush() and again in close(), so the cell is in the pool twice and two threads write it at once.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

public class PooledTwiceReturned implements Counter {
    /** Written by one borrower at a time, read by anybody. */
    private static final class Cell {
        private volatile long views;

        void add(long n) {
            views = views + n;
        }
    }

    private static final class Pool {
        private final ConcurrentLinkedQueue<Cell> idle = new ConcurrentLinkedQueue<>();
        private final List<Cell> all = new CopyOnWriteArrayList<>();

        Lease borrow() {
            Cell cell = idle.poll();
            if (cell == null) {
                cell = new Cell();
                all.add(cell);
            }
            return new Lease(this, cell);
        }

        void giveBack(Cell cell) {
            idle.add(cell);
        }
    }

    private static final class Lease implements AutoCloseable {
        private final Pool pool;
        private final Cell cell;
        private long pending;

        Lease(Pool pool, Cell cell) {
            this.pool = pool;
            this.cell = cell;
        }

        void view() {
            pending++;
        }

        void flush() {
            cell.add(pending);
            pending = 0;
            pool.giveBack(cell);
        }

        @Override
        public void close() {
            if (pending > 0) {
                cell.add(pending);
            }
            pool.giveBack(cell);
        }
    }

    private final Pool pool = new Pool();

    @Override
    public void increment() {
        try (Lease lease = pool.borrow()) {
            lease.view();
            lease.flush();
        }
    }

    @Override
    public long value() {
        return pool.all.stream().mapToLong(c -> c.views).sum();
    }
}
