// verdict: HANGS
// why: The fairness test stands before the test for the owner, so when another thread is queued the owner's nested acquire queues behind a thread that waits for that very owner.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class FairReentrantSync implements Counter {
    private static final class FairSync extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int unused) {
            if (hasQueuedPredecessors()) {
                return false;
            }
            Thread current = Thread.currentThread();
            int holds = getState();
            if (holds == 0) {
                if (compareAndSetState(0, 1)) {
                    setExclusiveOwnerThread(current);
                    return true;
                }
                return false;
            }
            if (getExclusiveOwnerThread() == current) {
                setState(holds + 1);
                return true;
            }
            return false;
        }

        @Override
        protected boolean tryRelease(int unused) {
            if (getExclusiveOwnerThread() != Thread.currentThread()) {
                throw new IllegalMonitorStateException();
            }
            int holds = getState() - 1;
            if (holds == 0) {
                setExclusiveOwnerThread(null);
            }
            setState(holds);
            return holds == 0;
        }
    }

    private final FairSync sync = new FairSync();
    private long views;
    private long largest;

    @Override
    public void increment() {
        sync.acquire(1);
        try {
            views++;
            largest = Math.max(largest, value());
        } finally {
            sync.release(1);
        }
    }

    @Override
    public long value() {
        sync.acquire(1);
        try {
            return views;
        } finally {
            sync.release(1);
        }
    }
}
