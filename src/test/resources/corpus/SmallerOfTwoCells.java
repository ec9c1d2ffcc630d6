// verdict: EXACT
// why: two random cells are compared in a race, but that only decides where the view goes; it is added to one cell, atomically, and cells only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** The power of two choices: of two cells drawn at random the one with fewer views gets the next. */
public class SmallerOfTwoCells implements Counter {
    private static final int CELLS = 16;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int a = random.nextInt(CELLS);
        int b = random.nextInt(CELLS);
        cells.getAndIncrement(cells.getPlain(a) < cells.getPlain(b) ? a : b);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
