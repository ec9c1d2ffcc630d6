// verdict: EXACT
// why: The state is the number of readers or -1 for the one writer, changed by compare-and-set only, and the last reader's and the writer's release wake the queue.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class NegativeWriterSync implements Counter {
    private static final class Gate extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, -1);
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            for (;;) {
                int readers = getState();
                if (readers < 0) {
                    return -1;
                }
                if (compareAndSetState(readers, readers + 1)) {
                    return 1;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            for (;;) {
                int readers = getState();
                if (compareAndSetState(readers, readers - 1)) {
                    return readers == 1;
                }
            }
        }
    }

    private final Gate gate = new Gate();
    private long views;

    @Override
    public void increment() {
        gate.acquire(0);
        try {
            views++;
        } finally {
            gate.release(0);
        }
    }

    @Override
    public long value() {
        gate.acquireShared(0);
        try {
            return views;
        } finally {
            gate.releaseShared(0);
        }
    }
}
