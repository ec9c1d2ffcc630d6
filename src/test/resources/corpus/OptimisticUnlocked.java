// verdict: FAILS
// why: An optimistic stamp holds no lock, so unlockRead(stamp) throws IllegalMonitorStateException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class OptimisticUnlocked implements Counter {
    private final StampedLock lock = new StampedLock();
    private long n;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        n++;
        lock.unlockWrite(stamp);
    }

    @Override
    public long value() {
        long stamp = lock.tryOptimisticRead();
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
        }
        try {
            return n;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
