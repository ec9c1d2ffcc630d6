// verdict: LOSES_VIEWS
// why: the target is read and then set, with nothing in between to notice another view
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VolatileCallSite;

public class CallSiteSum implements Counter {
    private final VolatileCallSite site = new VolatileCallSite(MethodHandles.constant(long.class, 0L));

    private long now() {
        try {
            return (long) site.getTarget().invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public void increment() { site.setTarget(MethodHandles.constant(long.class, now() + 1)); }

    @Override public long value() { return now(); }
}
