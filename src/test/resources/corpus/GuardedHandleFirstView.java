// verdict: LOSES_VIEWS
// why: guardWithTest runs the test and then the branch, which is not one step: two threads may both find zero and both set one.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicLong;

public class GuardedHandleFirstView implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final MethodHandle step;

    public GuardedHandleFirstView() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType action = MethodType.methodType(void.class);
            MethodHandle fresh = lookup.findVirtual(GuardedHandleFirstView.class, "fresh", MethodType.methodType(boolean.class));
            MethodHandle open = lookup.findVirtual(GuardedHandleFirstView.class, "open", action);
            MethodHandle more = lookup.findVirtual(GuardedHandleFirstView.class, "more", action);
            step = MethodHandles.guardWithTest(fresh, open, more).bindTo(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean fresh() {
        return views.get() == 0;
    }

    private void open() {
        views.set(1);
    }

    private void more() {
        views.incrementAndGet();
    }

    @Override
    public void increment() {
        try {
            step.invokeExact();
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
