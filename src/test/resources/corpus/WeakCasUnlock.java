// verdict: HANGS
// why: The unlock is a single weak compare-and-set, which may fail spuriously; then the lock stays taken and the next caller spins for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class WeakCasUnlock implements Counter {
    private static final class SpinLock {
        private final AtomicBoolean taken = new AtomicBoolean();

        void lock() {
            while (!taken.weakCompareAndSetAcquire(false, true)) {
                Thread.onSpinWait();
            }
        }

        void unlock() {
            // cannot lose against anybody: we own it
            taken.weakCompareAndSetRelease(true, false);
        }
    }

    private final SpinLock lock = new SpinLock();
    private long views;

    @Override
    public void increment() {
        lock.lock();
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
