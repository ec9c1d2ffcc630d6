// verdict: FAILS
// why: The long lies at byte 4 behind a header, and an atomic access to a misaligned index of a byte array view throws (a later JDK refuses atomic access to a byte[] view altogether).
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

public class ByteViewMisaligned implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int HEADER = 4;

    /** Four bytes "VIEW", then the total. */
    private final byte[] record = {'V', 'I', 'E', 'W', 0, 0, 0, 0, 0, 0, 0, 0};

    @Override
    public void increment() {
        long before = (long) LONGS.getAndAdd(record, HEADER, 1L);
        assert before >= 0;
    }

    @Override
    public long value() {
        return (long) LONGS.getVolatile(record, HEADER);
    }
}
