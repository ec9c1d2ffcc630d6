// verdict: LOSES_VIEWS
// why: The result of tryLock is dropped, so a thread that did not get the lock runs the plain increment beside the owner.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class IgnoredTryLock implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long n;

    @Override
    public void increment() {
        lock.tryLock();
        try {
            n++;
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
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
