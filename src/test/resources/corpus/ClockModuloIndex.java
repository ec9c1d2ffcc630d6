// verdict: FAILS
// why: System.nanoTime may be negative, and then so is its remainder, which is no index.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ClockModuloIndex implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        // the low digits of the clock are as good as random
        int cell = (int) (System.nanoTime() % cells.length());
        cells.incrementAndGet(cell);
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
