// verdict: LOSES_VIEWS
// why: Views land in cells 0 to 7 but the sum starts at 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class SkipsCellZero implements Counter {
    private static final int CELLS = 8;
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.getAndIncrement(ThreadLocalRandom.current().nextInt(CELLS));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 1; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
