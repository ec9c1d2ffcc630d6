// verdict: GOES_BACKWARD
// why: A reader that slept after reading the index finds the other buffer's next value, not yet current, and a later reader gets the older current one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class DoubleBuffered implements Counter {
    private final AtomicLongArray buffers = new AtomicLongArray(2);
    private volatile int current;

    /** Writes the buffer that nobody reads, then makes it current. */
    @Override
    public synchronized void increment() {
        int next = 1 - current;
        buffers.set(next, buffers.get(current) + 1);
        current = next;
    }

    @Override
    public long value() {
        return buffers.get(current);
    }
}
