// verdict: GOES_BACKWARD|STALE_READS
// why: a read-only buffer is no copy but shares the cells that the next view writes, so a read races with that write before it is published: one read may see it and the next one not, or half of it.
import io.github.pageviews.counter.Counter;
import java.nio.LongBuffer;

/** Writers take turns, readers look at the page that was published last. */
public class PageSharedReadOnly implements Counter {
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
        return cells.asReadOnlyBuffer();
    }
}
