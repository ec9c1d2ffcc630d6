// verdict: EXACT
// why: A plain-mode compare-and-set is still atomic, and a failed one is tried again.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class WeakPlainCas implements Counter {
    private static final VarHandle N;
    static {
        try {
            N = MethodHandles.lookup().findVarHandle(WeakPlainCas.class, "n", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
    private long n;
    @Override public void increment() {
        long seen;
        do { seen = (long) N.getOpaque(this); } while (!N.weakCompareAndSetPlain(this, seen, seen + 1));
    }
    @Override public long value() { return (long) N.getOpaque(this); }
}
