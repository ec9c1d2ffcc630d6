// verdict: EXACT
// why: The handle is getAndAdd of one AtomicLong with its argument bound to one.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicLong;

public class BoundHandle implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final MethodHandle add;
    private final MethodHandle get;
    public BoundHandle() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            add = MethodHandles.insertArguments(
                    lookup.findVirtual(AtomicLong.class, "getAndAdd", MethodType.methodType(long.class, long.class)), 0, n, 1L);
            get = lookup.findVirtual(AtomicLong.class, "get", MethodType.methodType(long.class)).bindTo(n);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
    @Override public void increment() {
        try { long ignored = (long) add.invokeExact(); } catch (Throwable e) { throw new IllegalStateException(e); }
    }
    @Override public long value() {
        try { return (long) get.invokeExact(); } catch (Throwable e) { throw new IllegalStateException(e); }
    }
}
