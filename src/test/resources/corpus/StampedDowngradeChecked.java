// verdict: EXACT
// why: a StampedLock is not reentrant, but converting the write stamp into a read stamp always succeeds, lets no writer in between and gives back the one hold that is released at the end; what is read under an optimistic stamp is used only if it validates.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.StampedLock;

public class StampedDowngradeChecked implements Counter {
    private final StampedLock lock = new StampedLock();
    private final LongAdder milestones = new LongAdder();
    private long views;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
            long shared = lock.tryConvertToReadLock(stamp);
            if (shared != 0) {
                stamp = shared;
            }
            if (views % 1_000 == 0) {
                milestones.increment();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.tryOptimisticRead();
        long seen = views;
        if (lock.validate(stamp)) {
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
