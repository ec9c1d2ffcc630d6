// verdict: OVERCOUNTS|STALE_READS|GOES_BACKWARD
// why: the stamp is validated before the read instead of after it, so the long may be torn
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class ReadAfterValidate implements Counter {
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
        long stamp = lock.tryOptimisticRead();
        if (lock.validate(stamp)) {
            return views;
        }
        stamp = lock.readLock();
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
