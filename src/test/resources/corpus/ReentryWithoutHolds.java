// verdict: LOSES_VIEWS
// why: the mutex lets its owner in again but keeps no number of holds, so the value() inside the 16th view opens it, and count++ then runs together with another thread's.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

public class ReentryWithoutHolds implements Counter {
    private static final class Mutex extends AbstractQueuedLongSynchronizer {
        @Override
        protected boolean tryAcquire(long unused) {
            Thread me = Thread.currentThread();
            if (getExclusiveOwnerThread() == me) {
                return true;
            }
            if (!compareAndSetState(0, 1)) {
                return false;
            }
            setExclusiveOwnerThread(me);
            return true;
        }

        @Override
        protected boolean tryRelease(long unused) {
            setExclusiveOwnerThread(null);
            setState(0);
            return true;
        }
    }

    private final Mutex mutex = new Mutex();
    private long count;
    private volatile long milestone;

    @Override
    public void increment() {
        mutex.acquire(1);
        try {
            if ((count + 1) % 16 == 0) {
                milestone = value() + 1;
            }
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
