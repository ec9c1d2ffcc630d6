// verdict: EXACT
// why: the stamp kept with the cached total still validates only if no write lock was taken since, so the cache answers only while nothing was counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class KeptStampSnapshotOleander implements Counter {
    private static final class Snapshot {
        final long stamp;
        final long total;

        Snapshot(long stamp, long total) {
            this.stamp = stamp;
            this.total = total;
        }
    }

    private final StampedLock lock = new StampedLock();
    private volatile Snapshot last;
    private long views;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public long value() {
        Snapshot s = last;
        if (s != null && lock.validate(s.stamp)) {
            return s.total;
        }
        long stamp = lock.readLock();
        long total = views;
        long optimistic = lock.tryConvertToOptimisticRead(stamp);
        last = new Snapshot(optimistic, total);
        return total;
    }
}
