// verdict: LOSES_VIEWS
// why: A batch is flushed at its 16th view or by a read of the same thread; the rest of a thread that never reads or has died is in no total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class BatchedThreadLocalFlush implements Counter {
    private static final int BATCH = 16;
    private final AtomicLong total = new AtomicLong();
    private final ThreadLocal<int[]> batch = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public void increment() {
        int[] mine = batch.get();
        if (++mine[0] == BATCH) {
            flush(mine);
        }
    }

    private void flush(int[] mine) {
        total.addAndGet(mine[0]);
        mine[0] = 0;
    }

    @Override
    public long value() {
        flush(batch.get());
        return total.get();
    }
}
