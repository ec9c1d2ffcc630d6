// verdict: EXACT
// why: a reader empties the threads' buffers one after the other, not all at once, and others fill up again behind it, but every view that was over before is in the total by then, each is moved once under its buffer's lock, and the answer is one read of an atomic that only grows.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class ReaderFlushesEachBuffer implements Counter {
    private static final int BATCH = 16;

    private static final class Buffer {
        private final AtomicLong total;
        private int pending;

        Buffer(AtomicLong total) {
            this.total = total;
        }

        synchronized void add() {
            if (++pending == BATCH) {
                flush();
            }
        }

        synchronized void flush() {
            if (pending > 0) {
                total.addAndGet(pending);
                pending = 0;
            }
        }
    }

    private final AtomicLong total = new AtomicLong();
    private final Queue<Buffer> buffers = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Buffer> mine = ThreadLocal.withInitial(() -> {
        Buffer buffer = new Buffer(total);
        buffers.add(buffer);
        return buffer;
    });

    @Override
    public void increment() {
        mine.get().add();
    }

    @Override
    public long value() {
        for (Buffer buffer : buffers) {
            buffer.flush();
        }
        return total.get();
    }
}
