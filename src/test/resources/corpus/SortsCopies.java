// verdict: EXACT
// why: the numbers are read once, and what is sorted are the numbers that were read, so the order holds; the sum is taken of the same ones, each of which only grows.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

public class SortsCopies implements Counter {
    private static final int CELLS = 64;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet(Math.floorMod(Thread.currentThread().hashCode(), CELLS));
    }

    @Override
    public long value() {
        Long[] busiestLast = new Long[CELLS];
        for (int i = 0; i < CELLS; i++) {
            busiestLast[i] = cells.get(i);
        }
        Arrays.sort(busiestLast, Long::compare);
        long sum = 0;
        for (long each : busiestLast) {
            sum += each;
        }
        return sum;
    }
}
