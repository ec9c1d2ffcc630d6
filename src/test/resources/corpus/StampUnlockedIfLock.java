// verdict: EXACT
// why: the finally block unlocks only a stamp that holds a lock, which an optimistic one does not, and the racing read counts only when its stamp has been validated.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampUnlockedIfLock implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
        } finally {
            lock.unlock(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.tryOptimisticRead();
        try {
            long seen = views;
            if (lock.validate(stamp)) {
                return seen;
            }
            stamp = lock.readLock();
            return views;
        } finally {
            if (StampedLock.isLockStamp(stamp)) {
                lock.unlock(stamp);
            }
        }
    }
}
