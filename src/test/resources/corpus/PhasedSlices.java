// verdict: LOSES_VIEWS
// why: Going back to the joined phase reads each slice and then clears it; a view by a thread that still thinks the phase is split falls between and is cleared.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Phase reconciliation: under contention the counter is split into slices, and a read joins it
 * again.
 */
public class PhasedSlices implements Counter {
    private static final int SLICES = 4;

    private enum Phase { JOINED, SPLIT }

    private final AtomicLong total = new AtomicLong();
    private final AtomicLongArray slices = new AtomicLongArray(SLICES);
    private volatile Phase phase = Phase.JOINED;

    @Override
    public void increment() {
        switch (phase) {
            case JOINED -> incrementJoined();
            case SPLIT -> incrementSplit();
        }
    }

    private void incrementJoined() {
        long seen = total.get();
        if (!total.compareAndSet(seen, seen + 1)) {
            split();
            incrementSplit();
        }
    }

    private void incrementSplit() {
        slices.incrementAndGet((int) Thread.currentThread().getId() & (SLICES - 1));
    }

    private synchronized void split() {
        phase = Phase.SPLIT;
    }

    private synchronized void join() {
        phase = Phase.JOINED;
        for (int i = 0; i < SLICES; i++) {
            total.addAndGet(slices.get(i));
            slices.set(i, 0);
        }
    }

    @Override
    public synchronized long value() {
        join();
        return total.get();
    }
}
