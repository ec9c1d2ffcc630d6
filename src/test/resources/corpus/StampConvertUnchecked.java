// verdict: FAILS
// why: when the conversion fails it answers 0, and unlocking with stamp 0 throws
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampConvertUnchecked implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override public void increment() {
        long stamp = lock.readLock();
        try {
            long write = lock.tryConvertToWriteLock(stamp);
            stamp = write;
            if (write != 0L) {
                views++;
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    @Override public long value() {
        long stamp = lock.readLock();
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
