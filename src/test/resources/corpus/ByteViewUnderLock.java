// verdict: EXACT
// why: Plain get and set of a byte array view work at any index, and under the lock nobody sees half a long.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

public class ByteViewUnderLock implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int HEADER = 3;

    /** Three bytes "PVC", then the total. */
    private final byte[] record = {'P', 'V', 'C', 0, 0, 0, 0, 0, 0, 0, 0};

    @Override
    public synchronized void increment() {
        LONGS.set(record, HEADER, value() + 1);
    }

    @Override
    public synchronized long value() {
        return (long) LONGS.get(record, HEADER);
    }
}
