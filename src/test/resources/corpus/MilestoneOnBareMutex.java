// verdict: FAILS
// why: The mutex does not define isHeldExclusively, which signalAll asks, so the 64th view throws UnsupportedOperationException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;

public class MilestoneOnBareMutex implements Counter {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }

        Condition newCondition() {
            return new ConditionObject();
        }
    }

    private final Mutex mutex = new Mutex();
    private final Condition milestone = mutex.newCondition();
    private long views;

    @Override
    public void increment() {
        mutex.acquire(1);
        try {
            views++;
            if ((views & 63) == 0) {
                milestone.signalAll();
            }
        } finally {
            mutex.release(1);
        }
    }

    @Override
    public long value() {
        mutex.acquire(1);
        try {
            return views;
        } finally {
            mutex.release(1);
        }
    }
}
