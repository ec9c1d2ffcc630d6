// verdict: EXACT
// why: a number divided by 64 always has a finite decimal expansion, which divide returns in full, so multiplying gives back the very number, under the monitor.
import io.github.pageviews.counter.Counter;
import java.math.BigDecimal;

/** The report wants sheets of 64 views, the counter wants views. */
public class SheetsOfSixtyFour implements Counter {
    private static final BigDecimal PER_SHEET = BigDecimal.valueOf(64);

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
