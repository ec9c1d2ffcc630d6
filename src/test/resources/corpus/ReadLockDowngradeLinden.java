// verdict: EXACT
// why: pending is folded under the write lock, which is downgraded to the read lock before it is given up, so total is whole when it is read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockDowngradeLinden implements Counter {
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
        if (pending > 0) {
            rw.readLock().unlock();
            rw.writeLock().lock();
            try {
                total += pending;
                pending = 0;
                rw.readLock().lock();
            } finally {
                rw.writeLock().unlock();
            }
        }
        try {
            return total;
        } finally {
            rw.readLock().unlock();
        }
    }
}
