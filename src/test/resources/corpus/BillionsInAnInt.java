// verdict: OVERFLOWS
// why: each limb turns at a billion, as it should, but they are put together as ints, and two billions and a bit are more than one holds.
import io.github.pageviews.counter.Counter;

/** Limbs of nine decimal digits, the lowest first. */
public class BillionsInAnInt implements Counter {
    private static final int BILLION = 1_000_000_000;

    private final int[] limbs = new int[3];

    @Override
    public synchronized void increment() {
        for (int i = 0; i < limbs.length; i++) {
            if (++limbs[i] < BILLION) {
                return;
            }
            limbs[i] = 0;
        }
    }

    @Override
    public synchronized long value() {
        long n = 0;
        for (int i = limbs.length - 1; i >= 0; i--) {
            n = (int) n * BILLION + limbs[i];
        }
        return n;
    }
}
