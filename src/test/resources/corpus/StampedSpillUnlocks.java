// verdict: LOSES_VIEWS
// why: a StampedLock has no owner, so the finally block of a caller whose timed tryWriteLock failed releases the write lock of the thread inside, and a third one increments the plain count together with it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.StampedLock;

public class StampedSpillUnlocks implements Counter {
    private final StampedLock lock = new StampedLock();
    private final LongAdder spill = new LongAdder();
    private long count;

    @Override
    public void increment() {
        try {
            if (lock.tryWriteLock(5, TimeUnit.MILLISECONDS) != 0L) {
                count++;
            } else {
                spill.increment();
            }
        } catch (InterruptedException e) {
            spill.increment();
            Thread.currentThread().interrupt();
        } finally {
            lock.tryUnlockWrite(); // false, and harmless, when it isn't held
        }
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return count + spill.sum();
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
