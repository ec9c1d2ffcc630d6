// verdict: FAILS
// why: The loser of the race uses the witness of compareAndExchangeRelease, which is a plain read, so it may see the box without its field and throw NullPointerException.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

public class ReleaseWitnessBox implements Counter {
    private static final VarHandle BOX;

    static {
        try {
            BOX = MethodHandles.lookup().findVarHandle(ReleaseWitnessBox.class, "box", Box.class);
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
        Box seen = (Box) BOX.getAcquire(this);
        if (seen != null) {
            return seen;
        }
        Box fresh = new Box();
        Box witness = (Box) BOX.compareAndExchangeRelease(this, (Box) null, fresh);
        return witness == null ? fresh : witness;
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
