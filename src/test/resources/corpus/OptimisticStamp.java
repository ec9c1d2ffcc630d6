// verdict: EXACT
// why: what was read under an optimistic stamp counts only when validated, else the read lock is taken
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class OptimisticStamp implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override public long value() {
        for (int i = 0; i < 3; i++) {
            long stamp = lock.tryOptimisticRead();
            if (stamp != 0) {
                long v = views;
                if (lock.validate(stamp)) {
                    return v;
                }
            }
        }
        long stamp = lock.readLock();
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
