// verdict: OVERCOUNTS
// why: the index of a byte-array view is a byte offset, so the four cells overlap: one view by a thread whose id is 1 modulo 4 makes cell 1 one and cell 0 two hundred and fifty-six.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

public class ByteIndexedLongs implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int CELLS = 4;

    private final byte[] memory = new byte[CELLS * Long.BYTES];

    @Override
    public synchronized void increment() {
        int cell = (int) (Thread.currentThread().getId() & (CELLS - 1));
        long old = (long) LONGS.get(memory, cell);
        LONGS.set(memory, cell, old + 1);
    }

    @Override
    public synchronized long value() {
        long total = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            total += (long) LONGS.get(memory, cell);
        }
        return total;
    }
}
