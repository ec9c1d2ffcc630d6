// verdict: EXACT
// why: A view that does not get the lock at once goes to the LongAdder instead; both parts only grow, and the plain one is read under its lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockElseAdder implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder spill = new LongAdder();
    private long views;

    @Override
    public void increment() {
        if (lock.tryLock()) {
            views++;
            lock.unlock();
        } else {
            spill.increment();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return views + spill.sum();
        } finally {
            lock.unlock();
        }
    }
}
