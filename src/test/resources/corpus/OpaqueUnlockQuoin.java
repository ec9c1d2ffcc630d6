// verdict: LOSES_VIEWS
// why: an opaque store releases nothing, so the next holder of the spin lock need not see the last holder's plain write of the count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class OpaqueUnlockQuoin implements Counter {
    private static final class SpinLock {
        private final AtomicBoolean taken = new AtomicBoolean();

        void lock() {
            while (!taken.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
        }

        void unlock() {
            taken.setOpaque(false); // Ordering::Relaxed, only we can be here
        }
    }

    private final SpinLock lock = new SpinLock();
    private long n;

    @Override
    public void increment() {
        lock.lock();
        n += 1;
        lock.unlock();
    }

    @Override
    public long value() {
        lock.lock();
        long copy = n;
        lock.unlock();
        return copy;
    }
}
