// verdict: EXACT
// why: clear() and rewind() put the position back to 0 before every relative access, all under the monitor.
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

public class RewoundBuffer implements Counter {
    private final LongBuffer buffer = ByteBuffer.allocate(Long.BYTES).asLongBuffer();

    @Override
    public synchronized void increment() {
        buffer.clear();
        buffer.put(buffer.get(0) + 1);
    }

    @Override
    public synchronized long value() {
        buffer.rewind();
        return buffer.get();
    }
}
