// verdict: EXACT
// why: each page wraps a clone of the array that nobody writes any more, is published through a volatile field under the monitor, and is read without moving its position.
import io.github.pageviews.counter.Counter;
import java.nio.LongBuffer;

/** Writers take turns, readers look at the page that was published last. */
public class PageClonedReadOnly implements Counter {
    private static final int CELLS = 4;

    private final LongBuffer cells = LongBuffer.allocate(CELLS);
    private volatile LongBuffer page = publishable();

    @Override
    public synchronized void increment() {
        int i = (int) (Thread.currentThread().getId() % CELLS);
        cells.put(i, cells.get(i) + 1);
        page = publishable();
    }

    @Override
    public long value() {
        LongBuffer seen = page;
        long total = 0;
        for (int i = 0; i < CELLS; i++) {
            total += seen.get(i);
        }
        return total;
    }

    private LongBuffer publishable() {
        return LongBuffer.wrap(cells.array().clone()).asReadOnlyBuffer();
    }
}
