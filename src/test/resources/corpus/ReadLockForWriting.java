// verdict: LOSES_VIEWS
// why: the read lock is shared, so two increments run at once
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockForWriting implements Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private long views;

    @Override public void increment() {
        lock.readLock().lock();
        try {
            views++;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override public long value() {
        lock.writeLock().lock();
        try {
            return views;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
