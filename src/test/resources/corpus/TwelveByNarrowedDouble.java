// verdict: FAILS
// why: a double just below 1 becomes 1 when it is narrowed to a float, and then the index is 12, one past the last cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class TwelveByNarrowedDouble implements Counter {
    private static final int CELLS = 12;

    private final AtomicLong[] cells = new AtomicLong[CELLS];

    public TwelveByNarrowedDouble() {
        for (int i = 0; i < CELLS; i++) {
            cells[i] = new AtomicLong();
        }
    }

    @Override
    public void increment() {
        float where = (float) ThreadLocalRandom.current().nextDouble();
        cells[(int) (where * CELLS)].incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
