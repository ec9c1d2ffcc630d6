// verdict: LOSES_VIEWS
// why: immutable objects don't make the read and the write of their reference one step
import io.github.pageviews.counter.Counter;
import java.math.BigInteger;

public class BigIntegerUnsynchronized implements Counter {
    private volatile BigInteger views = BigInteger.ZERO;

    @Override public void increment() {
        views = views.add(BigInteger.ONE);
    }

    @Override public long value() {
        return views.longValue();
    }
}
