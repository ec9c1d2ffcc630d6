// verdict: LOSES_VIEWS
// why: absolute get and put of a ByteBuffer race like fields
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;

public class DirectBuffer implements Counter {
    private final ByteBuffer memory = ByteBuffer.allocateDirect(8);

    @Override public void increment() {
        memory.putLong(0, memory.getLong(0) + 1);
    }

    @Override public long value() {
        return memory.getLong(0);
    }
}
