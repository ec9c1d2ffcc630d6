// verdict: FAILS
// why: Math.round(random * 8) is 8 when the random number is at least 15/16, one past the last cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class RoundedRandomIndex implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        cells.incrementAndGet((int) Math.round(Math.random() * cells.length()));
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
