// verdict: FAILS
// why: the tenth view leaves 1E+1, as stripTrailingZeros gives ten a negative scale, and Long.parseLong throws NumberFormatException on it.
import io.github.pageviews.counter.Counter;
import java.math.BigDecimal;

/** The total as a decimal number in its shortest form. */
public class StrippedZerosParsed implements Counter {
    private BigDecimal total = BigDecimal.ZERO;

    @Override
    public synchronized void increment() {
        total = total.add(BigDecimal.ONE).stripTrailingZeros();
    }

    @Override
    public synchronized long value() {
        return Long.parseLong(total.toString());
    }
}
