// verdict: EXACT
// why: Adding is atomic whatever its mode, and opaque reads of one element never go back.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class OpaqueStripeArray implements Counter {
    private static final VarHandle E = MethodHandles.arrayElementVarHandle(long[].class);
    private final long[] cells = new long[4];
    @Override public void increment() {
        int i = (int) (Thread.currentThread().getId() & 3);
        long ignored = (long) E.getAndAddRelease(cells, i, 1L);
    }
    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) { sum += (long) E.getOpaque(cells, i); }
        return sum;
    }
}
