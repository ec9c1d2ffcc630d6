// verdict: LOSES_VIEWS
// why: after the downgrade increments hold the read lock too, so one may run between recent.get() and recent.set(0), which wipes it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FoldedByHalvesAfterDowngrade implements Counter {
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
            long batch = recent.get();
            recent.set(0);
            return total.addAndGet(batch);
        } finally {
            rw.readLock().unlock();
        }
    }
}
