// verdict: STALE_READS|LOSES_VIEWS
// why: increments go through the read lock, which several hold at once
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

public class LockViewRead implements Counter {
    private final Lock lock = new StampedLock().asReadLock();
    private long n;

    @Override public void increment() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }
}
