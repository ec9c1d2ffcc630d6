// verdict: LOSES_VIEWS
// why: next is computed under the read lock; two readers hold it, neither can convert, each lets go and later writes its own old next.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampedUpgradeStaleOlive implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override
    public void increment() {
        long stamp = lock.readLock();
        try {
            long next = views + 1;
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0) {
                lock.unlockRead(stamp);
                write = lock.writeLock();
            }
            stamp = write;
            views = next;
        } finally {
            lock.unlock(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
