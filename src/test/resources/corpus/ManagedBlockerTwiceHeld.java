// verdict: HANGS
// why: block() takes the lock and then asks isReleasable(), whose tryLock takes the reentrant lock a second time; it is given back once and stays taken for all others.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;

/** May be called from the common pool, so it blocks the polite way. */
public class ManagedBlockerTwiceHeld implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    private final class Entry implements ForkJoinPool.ManagedBlocker {
        @Override
        public boolean isReleasable() {
            return lock.tryLock();
        }

        @Override
        public boolean block() {
            lock.lock();
            return isReleasable();
        }
    }

    private void enter() {
        try {
            ForkJoinPool.managedBlock(new Entry());
        } catch (InterruptedException e) {
            throw new AssertionError("block() does not throw", e);
        }
    }

    @Override
    public void increment() {
        enter();
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        enter();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
