// verdict: LOSES_VIEWS
// why: When the read lock can't be converted it is let go, and what was read under it is still used under the write lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StaleAfterConversion implements Counter {
    private final StampedLock lock = new StampedLock();
    private long count;

    @Override
    public void increment() {
        long read = lock.readLock();
        long seen = count;
        long write = lock.tryConvertToWriteLock(read);
        if (write == 0L) {
            lock.unlockRead(read);
            write = lock.writeLock();
        }
        try {
            count = seen + 1;
        } finally {
            lock.unlockWrite(write);
        }
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return count;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
