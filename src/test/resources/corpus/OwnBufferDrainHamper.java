// verdict: LOSES_VIEWS
// why: value() flushes only the caller's own buffer, so views still buffered by another thread (fewer than 50) are missing, for ever if that thread ended.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class OwnBufferDrainHamper implements Counter {
    private static final int BATCH = 50;

    private static final class Buffer {
        int pending;
    }

    private final AtomicLong total = new AtomicLong();
    private final ThreadLocal<Buffer> buffer = ThreadLocal.withInitial(Buffer::new);

    @Override
    public void increment() {
        Buffer mine = buffer.get();
        mine.pending++;
        if (mine.pending >= BATCH) {
            flush(mine);
        }
    }

    private void flush(Buffer mine) {
        if (mine.pending > 0) {
            total.addAndGet(mine.pending);
            mine.pending = 0;
        }
    }

    @Override
    public long value() {
        flush(buffer.get()); // be sure nothing is left behind
        return total.get();
    }
}
