// verdict: HANGS
// why: value() after a view asks for the write lock while it holds the read lock; ReentrantReadWriteLock does not upgrade, so it waits for itself.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockUpgradeJuniper implements Counter {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private long total;
    private long pending;

    @Override
    public void increment() {
        rw.writeLock().lock();
        try {
            pending++;
        } finally {
            rw.writeLock().unlock();
        }
    }

    @Override
    public long value() {
        rw.readLock().lock();
        try {
            if (pending > 0) {
                rw.writeLock().lock();
                try {
                    total += pending;
                    pending = 0;
                } finally {
                    rw.writeLock().unlock();
                }
            }
            return total;
        } finally {
            rw.readLock().unlock();
        }
    }
}
