// verdict: EXACT
// why: whether the timed lock is got, times out or is interrupted, the view is added exactly once, to the guarded total or to the atomic overflow, and a read adds both.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockOverflowHassock implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong overflow = new AtomicLong();
    private long total;

    @Override
    public void increment() {
        boolean locked = false;
        try {
            locked = lock.tryLock(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!locked) {
            overflow.incrementAndGet();
            return;
        }
        try {
            total++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return total + overflow.get();
        } finally {
            lock.unlock();
        }
    }
}
