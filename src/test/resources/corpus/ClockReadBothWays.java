// verdict: EXACT
// why: Lamport's rule of opposite directions: a dial written from its low end and read from its high end never shows too much, one written and read the other way round never too little, and the second is always set first, so when the two agree they show a total that was right in between.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** Two dials of three wheels each; readers take no lock and there is no version number. */
public class ClockReadBothWays implements Counter {
    private static final long STEP = 1000;
    private static final int WHEELS = 3;

    private final AtomicLongArray front = new AtomicLongArray(WHEELS);
    private final AtomicLongArray back = new AtomicLongArray(WHEELS);
    private long views;

    @Override
    public synchronized void increment() {
        long[] wheels = wheelsOf(++views);
        for (int i = 0; i < WHEELS; i++) {
            front.set(i, wheels[i]);
        }
        for (int i = WHEELS - 1; i >= 0; i--) {
            back.set(i, wheels[i]);
        }
    }

    /** The highest wheel comes first and does not turn over. */
    private static long[] wheelsOf(long n) {
        return new long[] {n / (STEP * STEP), n / STEP % STEP, n % STEP};
    }

    @Override
    public long value() {
        for (;;) {
            long[] low = new long[WHEELS];
            for (int i = 0; i < WHEELS; i++) {
                low[i] = back.get(i);
            }
            boolean same = true;
            for (int i = WHEELS - 1; i >= 0; i--) {
                same &= front.get(i) == low[i];
            }
            if (same) {
                return (low[0] * STEP + low[1]) * STEP + low[2];
            }
            Thread.onSpinWait();
        }
    }
}
