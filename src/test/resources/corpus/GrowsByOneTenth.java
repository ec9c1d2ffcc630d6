// verdict: FAILS
// why: capacity *= 1.1 casts 8.8 back to 8, so the log never grows and the ninth view throws ArrayIndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;

/** Keeps the moments of the latest views and folds them into a number now and then. */
public class GrowsByOneTenth implements Counter {
    private static final double GROWTH = 1.1;
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
