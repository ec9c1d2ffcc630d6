// verdict: HANGS
// why: The writer's unlock stores zero over the one that a backing-out reader has added, the reader then takes it off, and the state is -1 for ever, in which the writer bit is set.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

/** Reader-writer spin lock in one word, readers in the low bits. */
public class WriterUnlockStoresZero implements Counter {
    private static final int WRITER = 1 << 30;

    private final AtomicInteger state = new AtomicInteger();
    private volatile long views;

    private void lockRead() {
        while ((state.incrementAndGet() & WRITER) != 0) {
            state.decrementAndGet();
            while ((state.get() & WRITER) != 0) {
                Thread.onSpinWait();
            }
        }
    }

    private void unlockRead() {
        state.decrementAndGet();
    }

    private void lockWrite() {
        while (!state.compareAndSet(0, WRITER)) {
            Thread.onSpinWait();
        }
    }

    private void unlockWrite() {
        state.set(0);
    }

    @Override
    public void increment() {
        lockWrite();
        try {
            views = views + 1;
        } finally {
            unlockWrite();
        }
    }

    @Override
    public long value() {
        lockRead();
        try {
            return views;
        } finally {
            unlockRead();
        }
    }
}
