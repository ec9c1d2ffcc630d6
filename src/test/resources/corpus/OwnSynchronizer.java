// verdict: EXACT
// why: a mutex on AbstractQueuedSynchronizer with compareAndSetState
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class OwnSynchronizer implements Counter {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        @Override protected boolean tryAcquire(int arg) {
            return compareAndSetState(0, 1);
        }

        @Override protected boolean tryRelease(int arg) {
            setState(0);
            return true;
        }
    }

    private final Mutex mutex = new Mutex();
    private long views;

    @Override public void increment() {
        mutex.acquire(1);
        views++;
        mutex.release(1);
    }

    @Override public long value() {
        mutex.acquire(1);
        long v = views;
        mutex.release(1);
        return v;
    }
}
