// verdict: EXACT
// why: If the read stamp cannot be converted it is given up and a write stamp taken; the total is re-read after that, and finally unlocks whichever stamp is held.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampedConvertLoop implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override
    public void increment() {
        long stamp = lock.readLock();
        try {
            while (true) {
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0) {
                    stamp = write;
                    views++;
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
        long stamp = lock.tryOptimisticRead();
        long result = views;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                result = views;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return result;
    }
}
