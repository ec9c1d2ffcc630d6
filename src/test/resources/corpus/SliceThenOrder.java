// verdict: EXACT
// why: the order is set on the slice itself, so the handle's writes and the buffer's read agree on it, and all of it happens under the monitor.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The total lies outside of the heap, lowest byte first, as the exporter wants it. */
public class SliceThenOrder implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final ByteBuffer page =
            ByteBuffer.allocateDirect(2 * Long.BYTES).alignedSlice(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    @Override
    public synchronized void increment() {
        long before = (long) LONGS.get(page, 0);
        LONGS.set(page, 0, before + 1);
    }

    @Override
    public synchronized long value() {
        return page.getLong(0);
    }
}
