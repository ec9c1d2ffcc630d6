// verdict: EXACT
// why: The weak plain compare-and-set is atomic and is retried after any failure with a freshly read expected value; single-variable coherence does the rest.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class WeakPlainCasRetry implements Counter {
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(long[].class);
    private final long[] views = new long[1];

    @Override
    public void increment() {
        long expected;
        do {
            expected = (long) ELEMENT.getOpaque(views, 0);
        } while (!ELEMENT.weakCompareAndSetPlain(views, 0, expected, expected + 1));
    }

    @Override
    public long value() {
        return (long) ELEMENT.getOpaque(views, 0);
    }
}
