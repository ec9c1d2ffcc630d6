// verdict: FAILS
// why: A reader whose optimistic stamp was good calls tryUnlockRead, which releases the hold of any other reader, whose unlockRead(stamp) then throws IllegalMonitorStateException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampedSpareUnlock implements Counter {
    private final StampedLock lock = new StampedLock();
    private volatile long views;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            views = views + 1;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private void done(long stamp) {
        if (StampedLock.isReadLockStamp(stamp)) {
            lock.unlockRead(stamp);
        } else {
            lock.tryUnlockRead();
        }
    }

    @Override
    public long value() {
        long stamp = lock.tryOptimisticRead();
        long seen = views;
        try {
            if (!lock.validate(stamp)) {
                stamp = lock.readLock();
                seen = views;
            }
            return seen;
        } finally {
            done(stamp);
        }
    }
}
