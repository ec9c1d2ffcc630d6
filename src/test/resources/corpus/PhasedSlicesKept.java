// verdict: EXACT
// why: The phase only decides where a view is added; both places are atomic, only grow, and value() sums all of them, so a view in the wrong phase still counts once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Phase reconciliation: under contention the counter is split into slices; reads put it back into
 * the joined phase but leave the slices as they are.
 */
public class PhasedSlicesKept implements Counter {
    private static final int SLICES = 4;

    private enum Phase { JOINED, SPLIT }

    private final AtomicLong joined = new AtomicLong();
    private final AtomicLongArray slices = new AtomicLongArray(SLICES);
    private Phase phase = Phase.JOINED;         // a hint; stale is fine

    @Override
    public void increment() {
        switch (phase) {
            case JOINED -> incrementJoined();
            case SPLIT -> incrementSplit();
        }
    }

    private void incrementJoined() {
        long seen = joined.get();
        if (!joined.compareAndSet(seen, seen + 1)) {
            phase = Phase.SPLIT;
            incrementSplit();
        }
    }

    private void incrementSplit() {
        slices.incrementAndGet((int) Thread.currentThread().getId() & (SLICES - 1));
    }

    @Override
    public long value() {
        phase = Phase.JOINED;
        long sum = joined.get();
        for (int i = 0; i < SLICES; i++) {
            sum += slices.get(i);
        }
        return sum;
    }
}
