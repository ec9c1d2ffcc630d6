// verdict: EXACT
// why: a view is in the tray before increment() returns, trays are emptied only under the lock, and value() takes the lock and empties the tray itself, so a tryLock that fails leaves nothing behind.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class TrayClearedByWhoeverCan implements Counter {
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
        lock.lock();
        try {
            clear();
            return total;
        } finally {
            lock.unlock();
        }
    }
}
