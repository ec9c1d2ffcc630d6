// verdict: EXACT
// why: both sides of the switch point count into the same cell
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SwitchPoint;
import java.util.concurrent.atomic.AtomicLong;

public class SwitchedFlavour implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final MethodHandle add;

    public SwitchedFlavour() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle one = lookup.bind(this, "one", MethodType.methodType(void.class));
            MethodHandle other = lookup.bind(this, "other", MethodType.methodType(void.class));
            add = new SwitchPoint().guardWithTest(one, other);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    void one() { n.incrementAndGet(); }

    void other() { n.getAndAdd(1); }

    @Override public void increment() {
        try {
            add.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public long value() { return n.get(); }
}
