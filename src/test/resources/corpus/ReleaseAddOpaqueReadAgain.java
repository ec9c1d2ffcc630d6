// verdict: EXACT
// why: getAndAddRelease is still an atomic read-modify-write, and an opaque read of one variable obeys coherence, which is all that happens-before reads need.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public final class ReleaseAddOpaqueReadAgain implements Counter {
    private static final VarHandle VIEWS;

    static {
        try {
            VIEWS = MethodHandles.lookup().findVarHandle(ReleaseAddOpaqueReadAgain.class, "views", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unused")
    private long views;

    @Override
    public void increment() {
        VIEWS.getAndAddRelease(this, 1L);
    }

    @Override
    public long value() {
        return (long) VIEWS.getOpaque(this);
    }
}
