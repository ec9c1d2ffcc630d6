// verdict: EXACT
// why: The cursor is a racy int on purpose: any value of it masks to 0..7, and the cells themselves are atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class RacyCursorSafeCells implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);
    private int cursor;             // racy, only a hint

    @Override
    public void increment() {
        cells.incrementAndGet(cursor++ & 7);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
