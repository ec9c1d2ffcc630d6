// verdict: HANGS
// why: equals of an array is identity, and each look is a new array, so no two looks ever agree and the very first read never ends.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Reads the cells until two looks in a row agree. */
public class LooksOfArraysAgree implements Counter {
    private static final int CELLS = 4;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(CELLS));
    }

    @Override
    public long value() {
        long[] before = look();
        for (;;) {
            long[] after = look();
            if (after.equals(before)) {
                return sum(after);
            }
            before = after;
        }
    }

    private long[] look() {
        long[] look = new long[CELLS];
        for (int i = 0; i < CELLS; i++) {
            look[i] = cells.get(i);
        }
        return look;
    }

    private static long sum(long[] look) {
        long total = 0;
        for (long cell : look) {
            total += cell;
        }
        return total;
    }
}
