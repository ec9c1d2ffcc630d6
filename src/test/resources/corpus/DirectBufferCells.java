// verdict: EXACT
// why: the cells lie in an aligned direct buffer, where a view handle adds to a long atomically, and which of the eight cells is drawn doesn't matter.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ThreadLocalRandom;

/** Eight cells outside of the heap, one on each cache line. */
public class DirectBufferCells implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int CELLS = 8;
    private static final int LINE = 64;

    private final ByteBuffer memory =
            ByteBuffer.allocateDirect(CELLS * LINE + Long.BYTES).alignedSlice(Long.BYTES);

    @Override
    public void increment() {
        int cell = ThreadLocalRandom.current().nextInt(CELLS);
        long before = (long) LONGS.getAndAdd(memory, cell * LINE, 1L);
        assert before >= 0;
    }

    @Override
    public long value() {
        long sum = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            sum += (long) LONGS.getVolatile(memory, cell * LINE);
        }
        return sum;
    }
}
