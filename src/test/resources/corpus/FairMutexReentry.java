// verdict: HANGS
// why: At each 16th view the holder acquires again, and when another thread is queued hasQueuedPredecessors is true before the owner is looked at, so the holder queues behind a thread that waits for it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class FairMutexReentry implements Counter {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int holds) {
            if (hasQueuedPredecessors()) {
                return false;
            }
            Thread me = Thread.currentThread();
            if (getState() == 0 && compareAndSetState(0, holds)) {
                setExclusiveOwnerThread(me);
                return true;
            }
            if (getExclusiveOwnerThread() == me) {
                setState(getState() + holds);
                return true;
            }
            return false;
        }

        @Override
        protected boolean tryRelease(int holds) {
            int left = getState() - holds;
            if (left == 0) {
                setExclusiveOwnerThread(null);
            }
            setState(left);
            return left == 0;
        }
    }

    private final Mutex mutex = new Mutex();
    private long count;
    private long checkpoint;

    @Override
    public void increment() {
        mutex.acquire(1);
        try {
            count++;
            if (count % 16 == 0) {
                checkpoint = value();
            }
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
