// verdict: EXACT
// why: Without exact behavior the handle adapts as asType does: the int 1 is widened to long and the result dropped; the add is atomic.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class HandleAddsAnInt implements Counter {
    private static final VarHandle N;

    static {
        try {
            N = MethodHandles.lookup().findVarHandle(HandleAddsAnInt.class, "n", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long n;

    @Override
    public void increment() {
        N.getAndAdd(this, 1);
    }

    @Override
    public long value() {
        return n;
    }
}
