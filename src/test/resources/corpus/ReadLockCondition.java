// verdict: FAILS
// why: A read lock has no conditions.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockCondition implements Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Condition changed;
    private long n;
    @Override public void increment() {
        lock.writeLock().lock();
        try {
            if (++n % 1000 == 0) {
                if (changed == null) { changed = lock.readLock().newCondition(); }
                changed.signalAll();
            }
        } finally { lock.writeLock().unlock(); }
    }
    @Override public long value() { lock.readLock().lock(); try { return n; } finally { lock.readLock().unlock(); } }
}
