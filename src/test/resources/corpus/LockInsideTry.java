// verdict: FAILS
// why: The lock is taken inside the try, so when an interrupt keeps it from being taken the finally unlocks what isn't held and throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LockInsideTry implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long count;

    @Override
    public void increment() {
        boolean interrupted = false;
        boolean counted = false;
        while (!counted) {
            try {
                lock.lockInterruptibly();
                count++;
                counted = true;
            } catch (InterruptedException e) {
                interrupted = true;
            } finally {
                lock.unlock();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }
}
