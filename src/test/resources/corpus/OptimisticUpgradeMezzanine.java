// verdict: EXACT
// why: a stamp converts to a write stamp only if nobody wrote since it was taken, so the count read under it is still the count, and a failed conversion reads again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class OptimisticUpgradeMezzanine implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override
    public void increment() {
        while (true) {
            long stamp = lock.tryOptimisticRead();
            long next = views + 1;
            long write = lock.tryConvertToWriteLock(stamp);
            if (write != 0L) {
                views = next;
                lock.unlockWrite(write);
                return;
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public long value() {
        long stamp = lock.tryOptimisticRead();
        long seen = views;
        if (stamp != 0L && lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
