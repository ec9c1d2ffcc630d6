// verdict: HANGS
// why: tryRelease returns false although the lock is free again, so release never wakes the next waiter.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class QuietRelease implements Counter {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int arg) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int arg) {
            setState(0);
            return isHeldExclusively();
        }

        @Override
        protected boolean isHeldExclusively() {
            return getState() == 1 && getExclusiveOwnerThread() == Thread.currentThread();
        }
    }

    private final Mutex mutex = new Mutex();
    private long count;

    @Override
    public void increment() {
        mutex.acquire(1);
        try {
            count++;
        } finally {
            mutex.release(1);
        }
    }

    @Override
    public long value() {
        mutex.acquire(1);
        try {
            return count;
        } finally {
            mutex.release(1);
        }
    }
}
