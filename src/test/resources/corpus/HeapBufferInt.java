// verdict: OVERFLOWS
// why: The buffer holds the total as an int.
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;

public class HeapBufferInt implements Counter {
    private final ByteBuffer buffer = ByteBuffer.allocate(4);
    @Override public synchronized void increment() { buffer.putInt(0, buffer.getInt(0) + 1); }
    @Override public synchronized long value() { return buffer.getInt(0); }
}
