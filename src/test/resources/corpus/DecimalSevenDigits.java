// verdict: OVERFLOWS|LOSES_VIEWS
// why: Seven digits are kept, so from ten million on adding one changes nothing.
import io.github.pageviews.counter.Counter;
import java.math.BigDecimal;
import java.math.MathContext;

public class DecimalSevenDigits implements Counter {
    private BigDecimal n = BigDecimal.ZERO;
    @Override public synchronized void increment() { n = n.add(BigDecimal.ONE, MathContext.DECIMAL32); }
    @Override public synchronized long value() { return n.longValue(); }
}
