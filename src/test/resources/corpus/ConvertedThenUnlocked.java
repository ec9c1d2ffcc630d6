// verdict: FAILS
// why: at the 64th view the conversion to an optimistic read already gives the write lock back, and unlockWrite() with the old stamp in the finally block throws IllegalMonitorStateException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

/** Now and then the milestone is noted down, for which nobody has to be kept out. */
public class ConvertedThenUnlocked implements Counter {
    private final StampedLock lock = new StampedLock();
    private volatile String milestone = "none";
    private long views;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
            if (views % 64 == 0) {
                long reached = views;
                lock.tryConvertToOptimisticRead(stamp);
                milestone = "passed " + reached;
            }
        } finally {
            lock.unlockWrite(stamp);
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

    public String milestone() {
        return milestone;
    }
}
