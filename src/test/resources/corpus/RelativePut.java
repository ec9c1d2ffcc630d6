// verdict: FAILS
// why: putLong without an index moves the position, which is at the limit after one view; the second throws BufferOverflowException.
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;

public class RelativePut implements Counter {
    private final ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);

    @Override
    public synchronized void increment() {
        buffer.putLong(buffer.getLong(0) + 1);
    }

    @Override
    public synchronized long value() {
        return buffer.getLong(0);
    }
}
