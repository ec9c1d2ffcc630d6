// verdict: LOSES_VIEWS
// why: an interrupted caller's view is not counted
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LockInterruptiblyDropped implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    @Override public void increment() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            views++;
        } finally {
            lock.unlock();
        }
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
