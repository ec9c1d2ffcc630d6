// verdict: EXACT
// why: add goes without locking only if the calling thread itself holds the write lock already, which nobody can take from it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockedByMe implements Counter {
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
        if (lock.isWriteLockedByCurrentThread()) {
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
