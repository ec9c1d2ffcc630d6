// verdict: EXACT
// why: getter and setter handles are only used under the lock
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

public class HandleSetterLocked implements Counter {
    private static final MethodHandle GET;
    private static final MethodHandle SET;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            GET = lookup.findGetter(HandleSetterLocked.class, "n", long.class);
            SET = lookup.findSetter(HandleSetterLocked.class, "n", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long n;

    @Override public synchronized void increment() {
        try {
            SET.invokeExact(this, (long) GET.invokeExact(this) + 1L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public synchronized long value() {
        try {
            return (long) GET.invokeExact(this);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
