// verdict: EXACT
// why: Under the lock the int is folded into the long before it can overflow, so their sum is the exact total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class IntWithBackup implements Counter {
    private final Lock lock = new ReentrantLock();
    private long base;
    private int recent;

    @Override
    public void increment() {
        lock.lock();
        try {
            if (recent == Integer.MAX_VALUE) {
                base += recent;
                recent = 0;
            }
            recent++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return base + recent;
        } finally {
            lock.unlock();
        }
    }
}
