// verdict: EXACT
// why: each array of factorial digits is a private copy until the compare-and-set puts it in place and is never changed after that; twenty digits reach beyond any long.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Factorial number system: digit i counts i! and runs from 0 to i. */
public class FactoradicViews implements Counter {
    private static final int DIGITS = 20;

    private final AtomicReference<int[]> number = new AtomicReference<>(new int[DIGITS + 1]);

    private static int[] plusOne(int[] digits) {
        int[] next = digits.clone();
        int i = 1;
        while (next[i] == i) {
            next[i++] = 0;
        }
        next[i]++;
        return next;
    }

    @Override
    public void increment() {
        int[] seen;
        do {
            seen = number.get();
        } while (!number.compareAndSet(seen, plusOne(seen)));
    }

    @Override
    public long value() {
        int[] digits = number.get();
        long total = 0;
        for (int i = DIGITS; i > 0; i--) {
            total = (total + digits[i]) * i;
        }
        return total;
    }
}
