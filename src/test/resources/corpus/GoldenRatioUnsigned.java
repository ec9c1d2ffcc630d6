// verdict: EXACT
// why: the product overflows and is often negative, but >>> leaves its four upper bits as a number from 0 to 15, and the cells are atomic and only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** Fibonacci hashing spreads neighbouring thread ids over the cells. */
public class GoldenRatioUnsigned implements Counter {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int BITS = 4;

    private final AtomicLongArray cells = new AtomicLongArray(1 << BITS);

    @Override
    public void increment() {
        long id = Thread.currentThread().getId();
        cells.getAndIncrement((int) (id * GOLDEN >>> Long.SIZE - BITS));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
