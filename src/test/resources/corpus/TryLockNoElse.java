// verdict: LOSES_VIEWS
// why: when tryLock fails the view is forgotten
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockNoElse implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long views;

    @Override public void increment() {
        if (lock.tryLock()) {
            try {
                views++;
            } finally {
                lock.unlock();
            }
        }
    }

    @Override public long value() {
        return views;
    }
}
