// verdict: EXACT
// why: The box is published with a release compare-and-set and every use of it comes from an acquire read, also that of the thread which lost the race or failed spuriously.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

public class ReleasePublishedBox implements Counter {
    private static final VarHandle BOX;

    static {
        try {
            BOX = MethodHandles.lookup().findVarHandle(ReleasePublishedBox.class, "box", Box.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final class Box {
        AtomicLong views;

        Box() {
            views = new AtomicLong();
        }
    }

    private Box box;

    private Box box() {
        Box seen;
        while ((seen = (Box) BOX.getAcquire(this)) == null) {
            BOX.weakCompareAndSetRelease(this, (Box) null, new Box());
        }
        return seen;
    }

    @Override
    public void increment() {
        box().views.incrementAndGet();
    }

    @Override
    public long value() {
        Box seen = (Box) BOX.getAcquire(this);
        return seen == null ? 0 : seen.views.get();
    }
}
