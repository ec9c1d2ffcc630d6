// verdict: STALE_READS
// why: while the carry is on its way the bits below are already zero
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class RippleCarryBits implements Counter {
    private static final VarHandle BIT = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] bits = new int[63];

    @Override public void increment() {
        for (int i = 0; i < bits.length; i++) {
            int before = (int) BIT.getAndBitwiseXor(bits, i, 1);
            if (before == 0) {
                return;
            }
        }
    }

    @Override public long value() {
        long v = 0;
        for (int i = bits.length - 1; i >= 0; i--) {
            v = (v << 1) | (int) BIT.getVolatile(bits, i);
        }
        return v;
    }
}
