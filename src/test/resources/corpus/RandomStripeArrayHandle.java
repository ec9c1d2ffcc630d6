// verdict: EXACT
// why: any stripe will do, as each is added to atomically
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ThreadLocalRandom;

public class RandomStripeArrayHandle implements Counter {
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] cells = new long[4 * Runtime.getRuntime().availableProcessors()];

    @Override public void increment() {
        int i = ThreadLocalRandom.current().nextInt(cells.length);
        CELL.getAndAdd(cells, i, 1L);
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += (long) CELL.getVolatile(cells, i);
        }
        return sum;
    }
}
