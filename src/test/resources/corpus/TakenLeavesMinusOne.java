// verdict: EXACT
// why: taking the total leaves -1 behind, a second taker only puts -1 over -1 and asks again, and readers wait while it is out, so the one who has it can add and put it back in two steps.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class TakenLeavesMinusOne implements Counter {
    private static final long OUT = -1;
    private static final VarHandle TOTAL;

    static {
        try {
            TOTAL = MethodHandles.lookup().findVarHandle(TakenLeavesMinusOne.class, "total", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long total;

    @Override public void increment() {
        long taken = (long) TOTAL.getAndSet(this, OUT);
        while (taken == OUT) {
            Thread.onSpinWait();
            taken = (long) TOTAL.getAndSet(this, OUT);
        }
        total = taken + 1;
    }

    @Override public long value() {
        long seen = total;
        while (seen == OUT) {
            Thread.onSpinWait();
            seen = total;
        }
        return seen;
    }
}
