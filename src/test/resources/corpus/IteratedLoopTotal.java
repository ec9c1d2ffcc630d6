// verdict: EXACT
// why: the loop handle begins with zero, the default for a missing init, and adds up every cell of an unchanging list; the cells are atomic and only grow.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class IteratedLoopTotal implements Counter {
    private static final MethodHandle TOTAL;

    static {
        try {
            MethodHandle plus = MethodHandles.lookup().findStatic(IteratedLoopTotal.class, "plus",
                    MethodType.methodType(long.class, long.class, AtomicLong.class));
            TOTAL = MethodHandles.iteratedLoop(null, null, plus);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final List<AtomicLong> cells = List.of(
            new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong());

    private static long plus(long sum, AtomicLong cell) {
        return sum + cell.get();
    }

    @Override
    public void increment() {
        cells.get(ThreadLocalRandom.current().nextInt(cells.size())).getAndIncrement();
    }

    @Override
    public long value() {
        try {
            return (long) TOTAL.invokeExact((Iterable<?>) cells);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
