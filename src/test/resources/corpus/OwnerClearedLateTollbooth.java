// verdict: HANGS|FAILS
// why: release gives the state back before it clears the owner, so the next owner's name can be wiped while it holds the lock, and its own release then throws IllegalMonitorStateException, with the lock held for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class OwnerClearedLateTollbooth implements Counter {
    private static final class Barrier extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int unused) {
            if (compareAndSetState(0, 1)) {
                setExclusiveOwnerThread(Thread.currentThread());
                return true;
            }
            return false;
        }

        @Override
        protected boolean tryRelease(int unused) {
            if (getExclusiveOwnerThread() != Thread.currentThread()) {
                throw new IllegalMonitorStateException("not the owner");
            }
            setState(0);
            setExclusiveOwnerThread(null);
            return true;
        }
    }

    private final Barrier barrier = new Barrier();
    private long views;

    @Override
    public void increment() {
        barrier.acquire(1);
        try {
            views++;
        } finally {
            barrier.release(1);
        }
    }

    @Override
    public long value() {
        barrier.acquire(1);
        try {
            return views;
        } finally {
            barrier.release(1);
        }
    }
}
