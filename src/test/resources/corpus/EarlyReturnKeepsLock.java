// verdict: HANGS
// why: at every 100th view the early return leaves the lock held
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnKeepsLock implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;
    private long hundreds;

    @Override public void increment() {
        lock.lock();
        views++;
        if (views % 100 == 0) {
            hundreds++;
            return;
        }
        lock.unlock();
    }

    @Override public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
