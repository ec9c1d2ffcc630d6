// verdict: GOES_BACKWARD
// why: The target of a mutable call site is read like a plain field, so of two racing reads the later may see the older total.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

public class MutableCallSiteCount implements Counter {
    private final MutableCallSite site = new MutableCallSite(MethodHandles.constant(long.class, 0L));
    @Override public synchronized void increment() { site.setTarget(MethodHandles.constant(long.class, value() + 1)); }
    @Override public long value() {
        try { return (long) site.getTarget().invokeExact(); } catch (Throwable e) { throw new IllegalStateException(e); }
    }
}
