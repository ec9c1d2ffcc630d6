// verdict: OVERFLOWS
// why: the BigInteger is exact, its intValue is not
import io.github.pageviews.counter.Counter;
import java.math.BigInteger;

public class BigIntegerToInt implements Counter {
    private volatile BigInteger views = BigInteger.ZERO;

    @Override public void increment() {
        synchronized (this) {
            views = views.add(BigInteger.ONE);
        }
    }

    @Override public long value() {
        return views.intValue();
    }
}
