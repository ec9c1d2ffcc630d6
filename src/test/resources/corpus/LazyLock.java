// verdict: LOSES_VIEWS
// why: the lock itself is created in a race, so two callers may hold two locks
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LazyLock implements Counter {
    private volatile ReentrantLock lock;
    private volatile long views;

    private ReentrantLock lock() {
        if (lock == null) {
            lock = new ReentrantLock();
        }
        return lock;
    }

    @Override public void increment() {
        ReentrantLock l = lock();
        l.lock();
        try {
            views++;
        } finally {
            l.unlock();
        }
    }

    @Override public long value() {
        return views;
    }
}
