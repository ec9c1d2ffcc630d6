// verdict: EXACT
// why: a seed of zero stays zero under xorshift, so that such a thread always goes to the first cell, but the mask makes an index of any probe, a lost compare-and-set starts over with a fresh read whatever the cell, and each loss means that another view got in.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class XorShiftProbeMoves implements Counter {
    private static final int CELLS = 8;

    private static final ThreadLocal<int[]> PROBE =
            ThreadLocal.withInitial(() -> new int[] {ThreadLocalRandom.current().nextInt()});

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    private static int moved(int probe) {
        probe ^= probe << 13;
        probe ^= probe >>> 17;
        probe ^= probe << 5;
        return probe;
    }

    @Override
    public void increment() {
        int[] probe = PROBE.get();
        while (true) {
            int cell = probe[0] & CELLS - 1;
            long before = cells.get(cell);
            if (cells.compareAndSet(cell, before, before + 1)) {
                return;
            }
            probe[0] = moved(probe[0]);
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            sum += cells.get(cell);
        }
        return sum;
    }
}
