// verdict: EXACT
// why: a ThreadLocalRandom kept in a field and used by other threads gives poor numbers at worst, the mask makes an index of any of them, and the cells are atomic and only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Spreads the views over sixteen cells. */
public class SharedGeneratorField implements Counter {
    private final ThreadLocalRandom random = ThreadLocalRandom.current();
    private final AtomicLongArray cells = new AtomicLongArray(16);

    @Override
    public void increment() {
        cells.getAndIncrement(random.nextInt() & 15);
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
