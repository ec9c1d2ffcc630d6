// verdict: LOSES_VIEWS
// why: Cells are picked by the id modulo 8 and locks by the id modulo 16, so threads whose ids differ by 8 share a plain cell under different locks.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

/** Lock striping with one array for the numbers and one for the locks. */
public class LocksOutnumberCells implements Counter {
    private static final int CONCURRENCY_LEVEL = 16;
    private static final int CELLS = 8;

    private final long[] cells = new long[CELLS];
    private final ReentrantLock[] locks = new ReentrantLock[CONCURRENCY_LEVEL];

    public LocksOutnumberCells() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    private static int slot(long id, int slots) {
        return (int) (id & (slots - 1));
    }

    @Override
    public void increment() {
        long id = Thread.currentThread().getId();
        ReentrantLock lock = locks[slot(id, locks.length)];
        lock.lock();
        try {
            cells[slot(id, cells.length)]++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        for (ReentrantLock lock : locks) {
            lock.lock();
        }
        try {
            long sum = 0;
            for (long cell : cells) {
                sum += cell;
            }
            return sum;
        } finally {
            for (int i = locks.length - 1; i >= 0; i--) {
                locks[i].unlock();
            }
        }
    }
}
