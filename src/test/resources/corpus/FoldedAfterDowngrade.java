// verdict: EXACT
// why: after the downgrade increments run again beside the fold, but getAndSet takes out exactly what it books, and no second fold can overlap as each one starts with the write lock and keeps the read lock to its end.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FoldedAfterDowngrade implements Counter {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final AtomicLong recent = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        rw.readLock().lock(); // shared: the recent count is atomic
        try {
            recent.incrementAndGet();
        } finally {
            rw.readLock().unlock();
        }
    }

    @Override
    public long value() {
        rw.writeLock().lock();
        try {
            rw.readLock().lock();
        } finally {
            rw.writeLock().unlock();
        }
        try {
            long batch = recent.getAndSet(0);
            return total.addAndGet(batch);
        } finally {
            rw.readLock().unlock();
        }
    }
}
