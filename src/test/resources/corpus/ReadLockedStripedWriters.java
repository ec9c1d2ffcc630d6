// verdict: EXACT
// why: Increments share the read lock but add atomically to their cell; the reader takes the write lock and sums cells nobody is changing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/** The roles are swapped on purpose: many may count at once, only one may add up. */
public class ReadLockedStripedWriters implements Counter {
    private static final int CELLS = 4;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        lock.readLock().lock();
        try {
            int cell = Math.floorMod(Thread.currentThread().getId(), CELLS);
            cells.getAndIncrement(cell);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.writeLock().lock();
        try {
            return IntStream.range(0, CELLS).mapToLong(cells::get).sum();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
