// verdict: STALE_READS
// why: The 65th view clears the full word before it adds the 64 to the total, and a read in between misses them.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

public class BitBundle implements Counter {
    private static final VarHandle BITS;

    static {
        try {
            BITS = MethodHandles.lookup().findVarHandle(BitBundle.class, "bits", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final AtomicLong bundled = new AtomicLong();
    private volatile long bits;

    @Override
    public void increment() {
        while (true) {
            long seen = bits;
            if (seen == -1L) {
                if (BITS.compareAndSet(this, -1L, 0L)) {
                    bundled.addAndGet(Long.SIZE);
                }
                continue;
            }
            long mine = Long.lowestOneBit(~seen);
            if (((long) BITS.getAndBitwiseOr(this, mine) & mine) == 0) {
                return;
            }
        }
    }

    @Override
    public long value() {
        return bundled.get() + Long.bitCount(bits);
    }
}
