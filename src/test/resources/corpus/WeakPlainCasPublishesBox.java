// verdict: STALE_READS|GOES_BACKWARD|LOSES_VIEWS|FAILS
// why: The box is swung in by a plain compare-and-set and its field is not final, so another thread may find the box before what is in it.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class WeakPlainCasPublishesBox implements Counter {
    private static final VarHandle BOX;
    static {
        try {
            BOX = MethodHandles.lookup().findVarHandle(WeakPlainCasPublishesBox.class, "box", Box.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
    private static final class Box { long n; }
    private Box box = new Box();
    @Override public void increment() {
        Box fresh = new Box();
        Box seen;
        do {
            seen = (Box) BOX.getOpaque(this);
            fresh.n = seen.n + 1;
        } while (!BOX.weakCompareAndSetPlain(this, seen, fresh));
    }
    @Override public long value() { return ((Box) BOX.getOpaque(this)).n; }
}
