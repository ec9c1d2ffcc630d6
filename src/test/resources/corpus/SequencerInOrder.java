// verdict: EXACT
// why: Every claimed sequence is committed by its claimer in order, each waiting for the one before, so committed is at least the finished and at most the started views and only grows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Multi-producer sequencer in the style of a ring buffer: claim, write, commit in order. */
public class SequencerInOrder implements Counter {
    private static final int SIZE = 8;
    private static final int SPINS = 16;

    private final AtomicLong claimed = new AtomicLong(-1);
    private volatile long committed = -1;
    private final long[] ring = new long[SIZE];

    private long claim() {
        return claimed.incrementAndGet();
    }

    private void write(long sequence) {
        ring[(int) (sequence & (SIZE - 1))] = sequence;     // the event, for nobody
    }

    private void commit(long sequence) {
        int spins = SPINS;
        while (committed != sequence - 1) {
            if (spins > 0) {
                spins--;
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(1);
            }
        }
        committed = sequence;
    }

    @Override
    public void increment() {
        long sequence = claim();
        write(sequence);
        commit(sequence);
    }

    @Override
    public long value() {
        return committed + 1;
    }
}
