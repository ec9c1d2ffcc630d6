// verdict: HANGS
// why: a StampedLock is not reentrant: value() waits for the write lock that its own caller holds
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampReadInsideWrite implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override public void increment() {
        long stamp = lock.writeLock();
        try {
            views = value() + 1;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override public long value() {
        long stamp = lock.readLock();
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
