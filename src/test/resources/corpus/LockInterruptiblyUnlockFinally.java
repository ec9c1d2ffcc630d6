// verdict: FAILS
// why: When lockInterruptibly throws, the finally block unlocks a lock that the thread doesn't hold, and IllegalMonitorStateException gets out.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LockInterruptiblyUnlockFinally implements Counter {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long views;

    @Override
    public void increment() {
        boolean counted = false;
        while (!counted) {
            try {
                lock.lockInterruptibly();
                views++;
                counted = true;
            } catch (InterruptedException e) {
                // not counted yet: once more
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
