// verdict: EXACT
// why: both block() and isReleasable() may take the lock and may be called again, but each looks first whether it is held, so it is taken exactly once and given back once; block() never throws InterruptedException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;

public class ManagedLockOnce implements Counter {
    private static final class Acquisition implements ForkJoinPool.ManagedBlocker {
        private final ReentrantLock lock;
        private boolean held;

        Acquisition(ReentrantLock lock) {
            this.lock = lock;
        }

        @Override public boolean block() {
            if (!held) {
                lock.lock();
                held = true;
            }
            return true;
        }

        @Override public boolean isReleasable() {
            return held || (held = lock.tryLock());
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    private void acquire() {
        Acquisition acquisition = new Acquisition(lock);
        try {
            ForkJoinPool.managedBlock(acquisition);
        } catch (InterruptedException e) {
            acquisition.block(); // takes the lock only if it is not held yet
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            acquisition.block(); // a worker of a pool that has no spare thread left
        }
    }

    @Override public void increment() {
        acquire();
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        acquire();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
