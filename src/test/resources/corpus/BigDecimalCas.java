// verdict: EXACT
// why: the update is tried again until nobody came between
import io.github.pageviews.counter.Counter;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;

public class BigDecimalCas implements Counter {
    private final AtomicReference<BigDecimal> n = new AtomicReference<>(BigDecimal.ZERO);

    @Override public void increment() { n.accumulateAndGet(BigDecimal.ONE, BigDecimal::add); }

    @Override public long value() { return n.get().longValueExact(); }
}
