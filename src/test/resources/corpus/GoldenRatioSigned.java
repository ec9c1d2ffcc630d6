// verdict: FAILS
// why: the product of the id and the constant is often negative, and >> keeps the sign, so the index is one of -8 to 7: the very first view of the thread with id 1 throws IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** Fibonacci hashing spreads neighbouring thread ids over the cells. */
public class GoldenRatioSigned implements Counter {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int BITS = 4;

    private final AtomicLongArray cells = new AtomicLongArray(1 << BITS);

    @Override
    public void increment() {
        long id = Thread.currentThread().getId();
        cells.getAndIncrement((int) (id * GOLDEN >> Long.SIZE - BITS));
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
