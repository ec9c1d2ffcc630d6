// verdict: FAILS
// why: after 32,767 the cursor is -32,768 and its remainder -8, so the 32,769th view throws IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class CursorOfShort implements Counter {
    private static final int CELLS = 10;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private short cursor;    // needn't be exact, it only spreads the load

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
