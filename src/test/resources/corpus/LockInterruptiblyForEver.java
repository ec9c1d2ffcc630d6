// verdict: HANGS
// why: the handler sets the interrupt again inside the loop, so lockInterruptibly throws for ever
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LockInterruptiblyForEver implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    @Override public void increment() {
        boolean locked = false;
        while (!locked) {
            try {
                lock.lockInterruptibly();
                locked = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
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
