// verdict: LOSES_VIEWS
// why: getter and setter handles are plain accesses with a gap between them
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

public class HandleSetter implements Counter {
    private static final MethodHandle GET;
    private static final MethodHandle SET;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            GET = lookup.findGetter(HandleSetter.class, "n", long.class);
            SET = lookup.findSetter(HandleSetter.class, "n", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long n;

    @Override public void increment() {
        try {
            SET.invokeExact(this, (long) GET.invokeExact(this) + 1L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public long value() {
        try {
            return (long) GET.invokeExact(this);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
