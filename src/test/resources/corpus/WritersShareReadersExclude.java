// verdict: EXACT
// why: increments are atomic under the read lock and the reader takes the write lock
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WritersShareReadersExclude implements Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        lock.readLock().lock();
        try {
            views.incrementAndGet();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override public long value() {
        lock.writeLock().lock();
        try {
            return views.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
