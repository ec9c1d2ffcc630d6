// verdict: EXACT
// why: Cells only grow, so the second sum is at least the first and what lies between two allowed answers is allowed, also after an earlier read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AverageOfTwoSums implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }

    @Override
    public long value() {
        long first = sum();
        long second = sum();
        return first + (second - first) / 2;
    }
}
