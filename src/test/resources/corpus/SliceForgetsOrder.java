// verdict: OVERCOUNTS
// why: a slice starts out big-endian whatever the order of its source, so what the handle wrote lowest byte first is read highest byte first, and one view is read as 2^56.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The total lies outside of the heap, lowest byte first, as the exporter wants it. */
public class SliceForgetsOrder implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final ByteBuffer page =
            ByteBuffer.allocateDirect(2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).alignedSlice(Long.BYTES);

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
