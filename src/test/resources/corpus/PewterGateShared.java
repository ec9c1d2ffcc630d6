// verdict: EXACT
// why: a read-write gate on a long synchronizer whose shared holds come and go by compare-and-set in a loop and whose last reader wakes the next in the queue; the plain total is written under the exclusive hold only.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

public class PewterGateShared implements Counter {
    private static final class Gate extends AbstractQueuedLongSynchronizer {
        private static final long WRITER = -1;

        @Override
        protected boolean tryAcquire(long ignored) {
            return compareAndSetState(0, WRITER);
        }

        @Override
        protected boolean tryRelease(long ignored) {
            setState(0);
            return true;
        }

        @Override
        protected long tryAcquireShared(long ignored) {
            for (;;) {
                long readers = getState();
                if (readers == WRITER) {
                    return -1;
                }
                if (compareAndSetState(readers, readers + 1)) {
                    return 1;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(long ignored) {
            for (;;) {
                long readers = getState();
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
        gate.acquire(1);
        try {
            views++;
        } finally {
            gate.release(1);
        }
    }

    @Override
    public long value() {
        gate.acquireShared(1);
        try {
            return views;
        } finally {
            gate.releaseShared(1);
        }
    }
}
