// verdict: EXACT
// why: Math.random() is below 1, so the truncated index is 0 to 7; each cell is atomic and only grows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class TruncatedRandomIndex implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        cells.incrementAndGet((int) (Math.random() * cells.length()));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = cells.length() - 1; i >= 0; i--) {
            sum += cells.get(i);
        }
        return sum;
    }
}
