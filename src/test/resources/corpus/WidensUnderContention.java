// verdict: EXACT
// why: the plain width is raced on and may even shrink, but whatever a thread reads is 1, 2, 4 or 8, it is read once, and it only chooses a cell; all eight atomic cells are summed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** One cell as long as threads keep out of each other's way, and up to eight when they don't. */
public class WidensUnderContention implements Counter {
    private static final int MOST = 8;

    private final AtomicLongArray cells = new AtomicLongArray(MOST);
    private int width = 1;

    @Override
    public void increment() {
        int used = width;
        int cell = ThreadLocalRandom.current().nextInt(used);
        long seen = cells.get(cell);
        if (cells.compareAndSet(cell, seen, seen + 1)) {
            return;
        }
        if (used < MOST) {
            width = used * 2;
        }
        cells.incrementAndGet(cell);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < MOST; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
