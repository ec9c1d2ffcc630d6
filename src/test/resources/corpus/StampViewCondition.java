// verdict: FAILS
// why: asWriteLock().newCondition() throws UnsupportedOperationException, as documented, when the counter is built.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

public class StampViewCondition implements Counter {
    private final Lock lock = new StampedLock().asWriteLock();
    private final Condition free = lock.newCondition();
    private boolean busy;
    private long n;

    @Override
    public void increment() {
        lock.lock();
        try {
            while (busy) {
                free.awaitUninterruptibly();
            }
            n++;
            free.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }
}
