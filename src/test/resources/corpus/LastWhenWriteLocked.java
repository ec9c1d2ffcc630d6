// verdict: STALE_READS
// why: tryReadLock returns 0 while a second view holds the write lock, and value() then answers from the last read, which is older than the first view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class LastWhenWriteLocked implements Counter {
    private final StampedLock lock = new StampedLock();
    private long n;
    private volatile long last;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            n++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.tryReadLock();
        if (stamp == 0) {
            return last;
        }
        try {
            return last = n;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
