// verdict: EXACT
// why: the handle calls a synchronized method
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class HandleToMethod implements Counter {
    private static final MethodHandle BUMP;

    static {
        try {
            BUMP = MethodHandles.lookup().findVirtual(HandleToMethod.class, "bump", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long n;

    synchronized void bump() { n++; }

    @Override public void increment() {
        try {
            BUMP.invoke(this);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public synchronized long value() { return n; }
}
