// verdict: EXACT
// why: an immutable BigInteger replaced by updateAndGet with a pure function
import io.github.pageviews.counter.Counter;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReference;

public class BigIntegerReference implements Counter {
    private final AtomicReference<BigInteger> views = new AtomicReference<>(BigInteger.ZERO);

    @Override public void increment() {
        views.updateAndGet(v -> v.add(BigInteger.ONE));
    }

    @Override public long value() {
        return views.get().longValueExact();
    }
}
