// verdict: SHARES_STATE
// why: The handle belongs to a static field.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class StaticVarHandle implements Counter {
    private static final VarHandle N;
    private static long n;
    static {
        try {
            N = MethodHandles.lookup().findStaticVarHandle(StaticVarHandle.class, "n", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
    @Override public void increment() { long ignored = (long) N.getAndAdd(1L); }
    @Override public long value() { return (long) N.getVolatile(); }
}
