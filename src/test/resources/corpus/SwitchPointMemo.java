// verdict: LOSES_VIEWS
// why: a reader sums before it publishes its new switch point; a view in between invalidates the old one, and the constant that misses it then answers every read until the next view.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SwitchPoint;
import java.util.concurrent.atomic.LongAdder;

public class SwitchPointMemo implements Counter {
    private final LongAdder views = new LongAdder();
    private final MethodHandle sum;
    private volatile SwitchPoint fresh = new SwitchPoint();
    private volatile MethodHandle total;

    public SwitchPointMemo() throws ReflectiveOperationException {
        sum = MethodHandles.lookup()
                .findVirtual(SwitchPointMemo.class, "recompute", MethodType.methodType(long.class))
                .bindTo(this);
        total = sum;
    }

    @Override
    public void increment() {
        views.increment();
        SwitchPoint.invalidateAll(new SwitchPoint[] {fresh});
    }

    @Override
    public long value() {
        try {
            return (long) total.invokeExact();
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    private synchronized long recompute() {
        long now = views.sum();
        SwitchPoint next = new SwitchPoint();
        fresh = next;
        total = next.guardWithTest(MethodHandles.constant(long.class, now), sum);
        return now;
    }
}
