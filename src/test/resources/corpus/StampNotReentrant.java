// verdict: HANGS
// why: StampedLock is not reentrant: readLock inside the write lock of the same thread blocks for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampNotReentrant implements Counter {
    private final StampedLock lock = new StampedLock();
    private long n;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            n = value() + 1;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return n;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
