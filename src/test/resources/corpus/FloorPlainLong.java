// verdict: OVERCOUNTS
// why: the floor is a plain long that readers race on, so when it passes 2^32 one may get its old lower and its new upper half, 8,589,934,591, and answers with it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** The number on the page never goes down, whatever order the cells are read in. */
public class FloorPlainLong implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);
    private long floor;

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        long shown = floor;
        if (sum <= shown) {
            return shown;
        }
        floor = sum;
        return sum;
    }
}
