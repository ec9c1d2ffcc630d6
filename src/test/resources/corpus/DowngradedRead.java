// verdict: EXACT
// why: The writer takes the read lock before it gives up the write lock, which ReentrantReadWriteLock allows, and checks its own write under it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DowngradedRead implements Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private long count;

    @Override
    public void increment() {
        long written;
        lock.writeLock().lock();
        try {
            written = ++count;
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            if (count != written) {
                throw new IllegalStateException("another writer came in");
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return count;
        } finally {
            lock.readLock().unlock();
        }
    }
}
