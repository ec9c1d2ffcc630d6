// verdict: LOSES_VIEWS
// why: isLocked only looks ("designed for use in monitoring of the system state, not for synchronization control"); two threads see it free and both enter.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class IsLockedCheck implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long n;

    @Override
    public void increment() {
        if (!lock.isLocked()) {
            n++;                // nobody there: fast path
            return;
        }
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }
}
