// verdict: STALE_READS
// why: an empty tray may mean that another thread has just taken the views out and not yet added them to the total, and value() then answers from the old total although those views are over.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class TrayLooksClear implements Counter {
    private final AtomicLong tray = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long total;

    @Override
    public void increment() {
        tray.incrementAndGet();
        if (lock.tryLock()) {
            try {
                clear();
            } finally {
                lock.unlock();
            }
        }
    }

    private void clear() {
        long taken = tray.getAndSet(0);
        total += taken;
    }

    @Override
    public long value() {
        if (tray.get() == 0) {
            return total; // nothing to clear, no need for the lock
        }
        lock.lock();
        try {
            clear();
            return total;
        } finally {
            lock.unlock();
        }
    }
}
