// verdict: LOSES_VIEWS
// why: invalidating the switch point does not wait for the owner, who may be between the read and the write of views++ while the second caller adds its view.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SwitchPoint;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;

/** As long as there is only one caller, a plain step will do; the second one turns the switch for good. */
public class SwitchPointUnbiased implements Counter {
    private static final AtomicLongFieldUpdater<SwitchPointUnbiased> VIEWS =
            AtomicLongFieldUpdater.newUpdater(SwitchPointUnbiased.class, "views");

    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private final SwitchPoint alone = new SwitchPoint();
    private final MethodHandle step;
    private volatile long views;

    public SwitchPointUnbiased() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType none = MethodType.methodType(void.class);
            step = alone.guardWithTest(lookup.bind(this, "stepAlone", none),
                    lookup.bind(this, "stepAmongOthers", none));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    void stepAlone() {
        views++;
    }

    void stepAmongOthers() {
        VIEWS.incrementAndGet(this);
    }

    private boolean isOwner() {
        Thread me = Thread.currentThread();
        return owner.get() == me || owner.compareAndSet(null, me);
    }

    @Override
    public void increment() {
        if (!isOwner() && !alone.hasBeenInvalidated()) {
            SwitchPoint.invalidateAll(new SwitchPoint[] {alone});
        }
        try {
            step.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long value() {
        return views;
    }
}
