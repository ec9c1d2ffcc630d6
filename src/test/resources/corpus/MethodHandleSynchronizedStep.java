// verdict: EXACT
// why: The method handles call synchronized methods of this instance, so the plain long is guarded by its monitor like in a direct call, and nothing is ever thrown.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class MethodHandleSynchronizedStep implements Counter {
    private static final MethodHandle STEP;
    private static final MethodHandle READ;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STEP = lookup.findVirtual(MethodHandleSynchronizedStep.class, "step", MethodType.methodType(void.class));
            READ = lookup.findVirtual(MethodHandleSynchronizedStep.class, "read", MethodType.methodType(long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long views;

    private synchronized void step() {
        views++;
    }

    private synchronized long read() {
        return views;
    }

    @Override
    public void increment() {
        try {
            STEP.invokeExact(this);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @Override
    public long value() {
        try {
            return (long) READ.invokeExact(this);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }
}
