// verdict: FAILS
// why: Math.abs(Integer.MIN_VALUE) is negative, and so is the index
import io.github.pageviews.counter.Counter;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLongArray;

public class RandomAbsoluteIndex implements Counter {
    private final Random random = new Random();
    private final AtomicLongArray cells = new AtomicLongArray(10);

    @Override public void increment() {
        cells.incrementAndGet(Math.abs(random.nextInt()) % cells.length());
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
