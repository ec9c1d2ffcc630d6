// verdict: FAILS
// why: one forty-eighth has no finite decimal expansion, and divide without a rounding mode then throws ArithmeticException, so the read after the first view fails.
import io.github.pageviews.counter.Counter;
import java.math.BigDecimal;

/** The report wants sheets of 48 views, the counter wants views. */
public class SheetsOfFortyEight implements Counter {
    private static final BigDecimal PER_SHEET = BigDecimal.valueOf(48);

    private BigDecimal views = BigDecimal.ZERO;

    @Override
    public synchronized void increment() {
        views = views.add(BigDecimal.ONE);
    }

    private BigDecimal sheets() {
        return views.divide(PER_SHEET);
    }

    @Override
    public synchronized long value() {
        return sheets().multiply(PER_SHEET).longValueExact();
    }
}
