// verdict: EXACT
// why: whatever the clock says, and though the comparison is wrong where nanoTime wraps, the loop ends with the lock held or is followed by lock(), so every view is counted under the lock, once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

/** Tries to get the lock without blocking for twenty microseconds, then waits for it. */
public class SpinsByTheClockThenBlocks implements Counter {
    private static final long SPIN_NANOS = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    private void acquire() {
        long deadline = System.nanoTime() + SPIN_NANOS;
        while (System.nanoTime() < deadline) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    @Override
    public void increment() {
        acquire();
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        acquire();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
