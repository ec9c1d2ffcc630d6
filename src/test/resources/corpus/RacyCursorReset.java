// verdict: FAILS
// why: The check and the use of the cursor are apart: two threads that both pass the check at 7 use 7 and then 8, which is out of bounds.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class RacyCursorReset implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);
    private volatile int cursor;

    @Override
    public void increment() {
        if (cursor == cells.length()) {
            cursor = 0;
        }
        cells.incrementAndGet(cursor++);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
