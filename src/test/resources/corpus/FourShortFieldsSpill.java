// verdict: EXACT
// why: four counts of sixteen bits share one long, but a count is moved to the spill as soon as its field is full and so never carries into its neighbour; the uppermost makes the word negative, but it is shifted without sign and masked, and everything happens under the monitor.
import io.github.pageviews.counter.Counter;

public class FourShortFieldsSpill implements Counter {
    private static final int BITS = 16;
    private static final long FULL = (1L << BITS) - 1;

    private long packed;
    private long spilled;

    @Override
    public synchronized void increment() {
        int shift = BITS * (int) (Thread.currentThread().getId() & 3);
        packed += 1L << shift;
        if (field(shift) == FULL) {
            packed &= ~(FULL << shift);
            spilled += FULL;
        }
    }

    private long field(int shift) {
        return packed >>> shift & FULL;
    }

    @Override
    public synchronized long value() {
        long sum = spilled;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            sum += field(shift);
        }
        return sum;
    }
}
