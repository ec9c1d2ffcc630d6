// verdict: EXACT
// why: The read lock is converted, or given up for the write lock and the count then read again; unlock takes whichever stamp is held.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class ConvertedOrWritten implements Counter {
    private final StampedLock lock = new StampedLock();
    private long count;

    @Override
    public void increment() {
        long stamp = lock.readLock();
        try {
            while (true) {
                long seen = count;
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0L) {
                    stamp = write;
                    count = seen + 1;
                    return;
                }
                lock.unlockRead(stamp);
                stamp = lock.writeLock();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return count;
        } finally {
            lock.unlock(stamp);
        }
    }
}
