// verdict: HANGS
// why: a ReentrantReadWriteLock can't be upgraded: the write lock waits for the caller's own read lock
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeReadLock implements Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private long views;

    @Override public void increment() {
        lock.readLock().lock();
        try {
            long next = views + 1;
            lock.writeLock().lock();
            try {
                views = next;
            } finally {
                lock.writeLock().unlock();
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override public long value() {
        lock.readLock().lock();
        try {
            return views;
        } finally {
            lock.readLock().unlock();
        }
    }
}
