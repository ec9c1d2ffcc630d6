// verdict: HANGS
// why: a reader that leaves tries its compare-and-set only once; if another reader comes or goes just then, the hold is never given back, and the next increment() waits for it for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

public class PewterGateOneTry implements Counter {
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
            long readers = getState();
            return compareAndSetState(readers, readers - 1) && readers == 1;
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
