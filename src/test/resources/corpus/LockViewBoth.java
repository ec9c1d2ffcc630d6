// verdict: EXACT
// why: the write view excludes the read view of the same lock
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

public class LockViewBoth implements Counter {
    private final ReadWriteLock lock = new StampedLock().asReadWriteLock();
    private long n;

    @Override public void increment() {
        lock.writeLock().lock();
        try {
            n++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override public long value() {
        lock.readLock().lock();
        try {
            return n;
        } finally {
            lock.readLock().unlock();
        }
    }
}
