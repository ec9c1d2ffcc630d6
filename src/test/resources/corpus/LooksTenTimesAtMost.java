// verdict: EXACT
// why: no two arrays are equal, but after ten looks the last one is taken, and a sum of cells that only grow, each read after the call, is between what was there before and what has begun since.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Reads the cells until two looks in a row agree, or ten times. */
public class LooksTenTimesAtMost implements Counter {
    private static final int CELLS = 2;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(CELLS));
    }

    @Override
    public long value() {
        long[] look = look();
        for (int looks = 1; looks < 10; looks++) {
            long[] before = look;
            look = look();
            if (look.equals(before)) {
                break;
            }
        }
        long total = 0;
        for (long cell : look) {
            total += cell;
        }
        return total;
    }

    private long[] look() {
        long[] look = new long[CELLS];
        for (int i = 0; i < CELLS; i++) {
            look[i] = cells.get(i);
        }
        return look;
    }
}
