// verdict: LOSES_VIEWS
// why: value() flushes only the caller's own pending views; those of a thread that does not come back stay out of the total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class OwnPendingFlushed implements Counter {
    private static final int BATCH = 16;

    private final AtomicLong total = new AtomicLong();
    private final ThreadLocal<int[]> pending = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public void increment() {
        int[] p = pending.get();
        if (++p[0] == BATCH) {
            flush(p);
        }
    }

    private void flush(int[] p) {
        total.addAndGet(p[0]);
        p[0] = 0;
    }

    @Override
    public long value() {
        flush(pending.get());
        return total.get();
    }
}
