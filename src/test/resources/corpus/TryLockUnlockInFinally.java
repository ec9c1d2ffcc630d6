// verdict: FAILS
// why: when tryLock fails the finally block unlocks a lock that the caller doesn't hold
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockUnlockInFinally implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong contended = new AtomicLong();
    private volatile long views;

    @Override public void increment() {
        try {
            if (lock.tryLock()) {
                views++;
            } else {
                contended.incrementAndGet();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        return views + contended.get();
    }
}
