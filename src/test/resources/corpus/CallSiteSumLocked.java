// verdict: EXACT
// why: the target of the call site is only touched under the lock
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

public class CallSiteSumLocked implements Counter {
    private final MutableCallSite site = new MutableCallSite(MethodHandles.constant(long.class, 0L));

    private long now() {
        try {
            return (long) site.getTarget().invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public synchronized void increment() { site.setTarget(MethodHandles.constant(long.class, now() + 1)); }

    @Override public synchronized long value() { return now(); }
}
