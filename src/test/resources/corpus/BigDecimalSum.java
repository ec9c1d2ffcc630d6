// verdict: LOSES_VIEWS
// why: the volatile is read, added to and written
import io.github.pageviews.counter.Counter;
import java.math.BigDecimal;

public class BigDecimalSum implements Counter {
    private volatile BigDecimal n = BigDecimal.ZERO;

    @Override public void increment() { n = n.add(BigDecimal.ONE); }

    @Override public long value() { return n.longValueExact(); }
}
