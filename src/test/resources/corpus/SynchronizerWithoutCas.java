// verdict: LOSES_VIEWS
// why: tryAcquire looks at the state and then sets it, so two threads acquire
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class SynchronizerWithoutCas implements Counter {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        @Override protected boolean tryAcquire(int arg) {
            if (getState() == 0) {
                setState(1);
                return true;
            }
            return false;
        }

        @Override protected boolean tryRelease(int arg) {
            setState(0);
            return true;
        }
    }

    private final Mutex mutex = new Mutex();
    private volatile long views;

    @Override public void increment() {
        mutex.acquire(1);
        views++;
        mutex.release(1);
    }

    @Override public long value() {
        return views;
    }
}
