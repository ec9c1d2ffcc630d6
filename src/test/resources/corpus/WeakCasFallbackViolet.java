// verdict: EXACT
// why: one weak compare-and-set is tried and whatever makes it fail, spuriously or not, sends the view to an adder; both only grow.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;

public class WeakCasFallbackViolet implements Counter {
    private static final VarHandle BASE;

    static {
        try {
            BASE = MethodHandles.lookup().findVarHandle(WeakCasFallbackViolet.class, "base", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long base;
    private final LongAdder spill = new LongAdder();

    @Override
    public void increment() {
        long seen = base;
        if (!BASE.weakCompareAndSet(this, seen, seen + 1)) {
            spill.increment();
        }
    }

    @Override
    public long value() {
        return spill.sum() + base;
    }
}
