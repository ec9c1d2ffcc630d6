// verdict: EXACT
// why: The total is the constant that a volatile call site returns, replaced under a monitor.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VolatileCallSite;

public class VolatileCallSiteCount implements Counter {
    private final VolatileCallSite site = new VolatileCallSite(MethodHandles.constant(long.class, 0L));
    @Override public synchronized void increment() { site.setTarget(MethodHandles.constant(long.class, value() + 1)); }
    @Override public long value() {
        try { return (long) site.getTarget().invokeExact(); } catch (Throwable e) { throw new IllegalStateException(e); }
    }
}
