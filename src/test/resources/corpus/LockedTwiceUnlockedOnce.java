// verdict: HANGS
// why: increment holds the lock twice (its own lock() and that of log()) and gives back one: the next thread waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LockedTwiceUnlockedOnce implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long n;
    private long logged;

    @Override
    public void increment() {
        lock.lock();
        try {
            n++;
            log();
        } finally {
            lock.unlock();
        }
    }

    private void log() {
        lock.lock();
        logged = n;
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return logged;
        } finally {
            lock.unlock();
        }
    }
}
