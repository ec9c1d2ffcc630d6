// verdict: FAILS
// why: a good optimistic stamp is not zero but holds no lock, so unlock(stamp) throws IllegalMonitorStateException out of the first value().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampUnlockedIfSet implements Counter {
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
            if (stamp != 0) {
                lock.unlock(stamp);
            }
        }
    }
}
