// verdict: EXACT
// why: Math.abs of MIN_VALUE is negative, but its remainder by 8 is 0, so the index is always one of the eight cells.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AbsoluteIndexOfEight implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        int cell = Math.abs(ThreadLocalRandom.current().nextInt()) % 8;
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
