// verdict: OVERCOUNTS
// why: The order of a duplicate is always BIG_ENDIAN, whatever the buffer's is, so one view written in little endian reads as 2^56.
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

public class DuplicateForgetsOrder implements Counter {
    private final ByteBuffer buffer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);

    @Override
    public synchronized void increment() {
        buffer.putLong(0, buffer.getLong(0) + 1);
    }

    @Override
    public synchronized long value() {
        return buffer.duplicate().getLong(0);
    }
}
