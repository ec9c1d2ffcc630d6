// verdict: HANGS
// why: the expected value is read once before the loop; when another thread's view comes in between, the count never returns to it and the loop never ends.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SeenOnceCasLoop implements Counter {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(SeenOnceCasLoop.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long count;

    @Override
    public void increment() {
        long seen = count;
        while (!COUNT.weakCompareAndSet(this, seen, seen + 1)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public long value() {
        return count;
    }
}
