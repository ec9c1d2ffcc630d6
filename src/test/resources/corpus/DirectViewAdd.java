// verdict: EXACT
// why: getAndAdd through a view of an aligned direct buffer is one atomic step.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

public class DirectViewAdd implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer cell = ByteBuffer.allocateDirect(2 * Long.BYTES).alignedSlice(Long.BYTES);

    @Override
    public void increment() {
        long before = (long) LONGS.getAndAdd(cell, 0, 1L);
        assert before >= 0;
    }

    @Override
    public long value() {
        return (long) LONGS.getVolatile(cell, 0);
    }
}
