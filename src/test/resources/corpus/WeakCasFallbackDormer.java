// verdict: EXACT
// why: a failed weak compare-and-set changed nothing and is followed by one atomic addition, a successful one added exactly one, and coherence of the single variable orders all reads.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class WeakCasFallbackDormer implements Counter {
    private static final VarHandle VIEWS;

    static {
        try {
            VIEWS = MethodHandles.lookup().findVarHandle(WeakCasFallbackDormer.class, "views", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("unused")
    private long views; // only through VIEWS

    @Override
    public void increment() {
        long guess = (long) VIEWS.getOpaque(this);
        if (!VIEWS.weakCompareAndSetRelease(this, guess, guess + 1)) {
            VIEWS.getAndAddRelease(this, 1L);
        }
    }

    @Override
    public long value() {
        return (long) VIEWS.getOpaque(this);
    }
}
