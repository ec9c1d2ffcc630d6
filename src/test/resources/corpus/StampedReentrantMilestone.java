// verdict: HANGS
// why: At the 100th view increment() calls value(), which wants the read lock of the StampedLock whose write lock the same thread holds; it is not reentrant.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampedReentrantMilestone implements Counter {
    private static final int MILESTONE = 100;
    private final StampedLock lock = new StampedLock();
    private long views;
    private long lastMilestone;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
            if (views % MILESTONE == 0) {
                lastMilestone = value();
            }
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return Math.max(views, lastMilestone);
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
