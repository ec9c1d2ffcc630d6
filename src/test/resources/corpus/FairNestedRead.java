// verdict: EXACT
// why: a reader takes the fair read lock a second time, possibly with a writer queued in between, but a ReentrantReadWriteLock makes only those wait for the writer who don't hold the read lock yet, so the nested read goes through and there is no deadlock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FairNestedRead implements Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private long odd;
    private long even;

    @Override
    public void increment() {
        lock.writeLock().lock();
        try {
            if (odd == even) {
                odd++;
            } else {
                even++;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    public long part(boolean ofOdd) {
        lock.readLock().lock();
        try {
            return ofOdd ? odd : even;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return part(true) + part(false);
        } finally {
            lock.readLock().unlock();
        }
    }
}
