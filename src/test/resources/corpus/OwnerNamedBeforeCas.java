// verdict: LOSES_VIEWS
// why: The owner is written before the compare-and-set, so a thread that read state 0, overwrote the owner's name and then failed takes itself for the owner, re-enters beside the winner, and both run views++ from the same number.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class OwnerNamedBeforeCas implements Counter {
    private static final class Sync extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int holds) {
            Thread me = Thread.currentThread();
            if (getState() == 0) {
                setExclusiveOwnerThread(me);
                if (compareAndSetState(0, holds)) {
                    return true;
                }
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

    private final Sync sync = new Sync();
    private long views;

    @Override
    public void increment() {
        sync.acquire(1);
        try {
            views++;
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
