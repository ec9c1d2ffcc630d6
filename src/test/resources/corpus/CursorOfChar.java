// verdict: EXACT
// why: a char has no sign, so after 65,535 comes 0 and the remainder is always 0 to 9; the cursor is raced on, but any value of it will do, and the cells are atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class CursorOfChar implements Counter {
    private static final int CELLS = 10;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private char cursor;    // needn't be exact, it only spreads the load

    @Override
    public void increment() {
        cells.incrementAndGet(cursor++ % CELLS);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
