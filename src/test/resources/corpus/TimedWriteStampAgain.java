// verdict: EXACT
// why: a time-out gives the stamp zero and an interrupt an exception, and both only lead to another try, the interrupt being put back at the end, so the view is counted once and only under a stamp that is not zero.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

public class TimedWriteStampAgain implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override public void increment() {
        boolean interrupted = false;
        long stamp = 0;
        while (stamp == 0) {
            try {
                stamp = lock.tryWriteLock(2, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        try {
            views++;
        } finally {
            lock.unlockWrite(stamp);
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override public long value() {
        long stamp = lock.tryReadLock();
        while (stamp == 0) {
            Thread.yield();
            stamp = lock.tryReadLock();
        }
        try {
            return views;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
