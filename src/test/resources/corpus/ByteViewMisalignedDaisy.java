// verdict: FAILS
// why: atomic access through a byte-array view must be aligned to 8 bytes; stripe 1 starts at byte 10 and throws IllegalStateException.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.concurrent.ThreadLocalRandom;

public class ByteViewMisalignedDaisy implements Counter {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STRIPES = 8;
    private static final int RECORD = 10; // 8 bytes of count, 2 bytes of flags

    private final byte[] records = new byte[STRIPES * RECORD];

    @Override
    public void increment() {
        int stripe = ThreadLocalRandom.current().nextInt(STRIPES);
        long ignored = (long) LONGS.getAndAdd(records, stripe * RECORD, 1L);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < STRIPES; i++) {
            sum += (long) LONGS.get(records, i * RECORD);
        }
        return sum;
    }
}
