// verdict: EXACT
// why: The lock is reentrant and every hold is given back, one by one, after the last use of n.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class UnlocksAllHolds implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long n;

    @Override
    public void increment() {
        lock.lock();
        n = value() + 1;
        release();
    }

    @Override
    public long value() {
        lock.lock();
        lock.lock();
        long v = n;
        lock.unlock();
        lock.unlock();
        return v;
    }

    private void release() {
        while (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }
}
