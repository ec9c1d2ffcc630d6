// verdict: EXACT
// why: an exclusive synchronizer of its own, held while counting
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

public class OwnedByWhoHoldsIt implements Counter {
    private static final class Mutex extends AbstractQueuedLongSynchronizer {
        @Override protected boolean tryAcquire(long arg) {
            if (compareAndSetState(0, 1L << 40)) {
                setExclusiveOwnerThread(Thread.currentThread());
                return true;
            }
            return false;
        }

        @Override protected boolean tryRelease(long arg) {
            setExclusiveOwnerThread(null);
            setState(0);
            return true;
        }
    }

    private final Mutex mutex = new Mutex();
    private long n;

    @Override public void increment() {
        mutex.acquire(1);
        n++;
        mutex.release(1);
    }

    @Override public long value() {
        mutex.acquire(1);
        long seen = n;
        mutex.release(1);
        return seen;
    }
}
