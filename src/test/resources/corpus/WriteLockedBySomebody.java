// verdict: LOSES_VIEWS
// why: isWriteLocked is true for any thread that holds the write lock, so a second view does views += 1 unlocked beside the holder's.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockedBySomebody implements Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private long views;

    @Override
    public void increment() {
        add(1);
    }

    /** Adds up several; takes the lock once for all of them. */
    public void addAll(long... numbers) {
        lock.writeLock().lock();
        try {
            for (long number : numbers) {
                add(number);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void add(long number) {
        if (lock.isWriteLocked()) {
            views += number;
            return;
        }
        lock.writeLock().lock();
        try {
            views += number;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return views;
        } finally {
            lock.readLock().unlock();
        }
    }
}
