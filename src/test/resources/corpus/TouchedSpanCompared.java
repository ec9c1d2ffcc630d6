// verdict: LOSES_VIEWS
// why: the ends of the span are compared and then set, so a thread that found its number beyond the end may set the end back behind another's, whose cell is then in no sum.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** A large table of cells of which only the part that was ever used is summed. */
public class TouchedSpanCompared implements Counter {
    private static final int SIZE = 1 << 14;

    private final AtomicLongArray cells = new AtomicLongArray(SIZE);
    private volatile int lowest = SIZE;
    private volatile int highest = -1;

    @Override
    public void increment() {
        int cell = (int) Thread.currentThread().getId() & (SIZE - 1);
        if (cell < lowest) {
            lowest = cell;
        }
        if (cell > highest) {
            highest = cell;
        }
        cells.incrementAndGet(cell);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = lowest, end = highest; i <= end; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
