// verdict: EXACT
// why: a quarter of eight is two, so though the fraction is cut off the log grows each time until it is folded at the 64th mark; everything is under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;

/** Keeps the moments of the latest views and folds them into a number now and then. */
public class GrowsByOneQuarter implements Counter {
    private static final double GROWTH = 1.25;
    private static final int FOLD_AT = 64;

    private int capacity = 8;
    private long[] moments = new long[capacity];
    private int used;
    private long folded;

    @Override
    public synchronized void increment() {
        if (used == moments.length) {
            capacity *= GROWTH;
            moments = Arrays.copyOf(moments, capacity);
        }
        moments[used++] = System.nanoTime();
        if (used == FOLD_AT) {
            folded += used;
            used = 0;
        }
    }

    @Override
    public synchronized long value() {
        return folded + used;
    }
}
