// verdict: FAILS
// why: A timed read lock that was not got is the stamp zero, and unlocking that throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

public class TimedStampUnchecked implements Counter {
    private final StampedLock lock = new StampedLock();
    private volatile long n;
    @Override public void increment() {
        long stamp = lock.writeLock();
        try { n++; } finally { lock.unlockWrite(stamp); }
    }
    @Override public long value() {
        long stamp;
        try { stamp = lock.tryReadLock(1, TimeUnit.SECONDS); } catch (InterruptedException e) {
            stamp = lock.readLock();
            Thread.currentThread().interrupt();
        }
        try { return n; } finally { lock.unlockRead(stamp); }
    }
}
