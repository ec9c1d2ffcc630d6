// verdict: EXACT
// why: nextFloat() is at most 1 - 2^-24, and twelve times that is rounded to the float below 12, so the index is 0 to 11; the cells are atomic and only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class TwelveByFloat implements Counter {
    private static final int CELLS = 12;

    private final AtomicLong[] cells = new AtomicLong[CELLS];

    public TwelveByFloat() {
        for (int i = 0; i < CELLS; i++) {
            cells[i] = new AtomicLong();
        }
    }

    @Override
    public void increment() {
        float where = ThreadLocalRandom.current().nextFloat();
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
