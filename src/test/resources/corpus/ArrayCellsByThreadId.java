// verdict: EXACT
// why: cells are atomic, so threads that share one by their id modulo 8 lose nothing
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ArrayCellsByThreadId implements Counter {
    private static final int CELLS = 8;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override public void increment() {
        int i = (int) Math.floorMod(Thread.currentThread().getId(), (long) CELLS);
        cells.getAndIncrement(i);
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
