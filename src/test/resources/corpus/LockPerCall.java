// verdict: LOSES_VIEWS
// why: every call makes its own lock, which excludes nobody
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockPerCall implements Counter {
    private volatile long views;

    @Override public void increment() {
        Lock lock = new ReentrantLock();
        lock.lock();
        try {
            views = views + 1;
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        return views;
    }
}
