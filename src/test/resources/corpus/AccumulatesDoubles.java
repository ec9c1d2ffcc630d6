// verdict: OVERFLOWS
// why: a double holds every whole number up to 2^53 only
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.DoubleAccumulator;

public class AccumulatesDoubles implements Counter {
    private final DoubleAccumulator sum = new DoubleAccumulator(Double::sum, 0);

    @Override public void increment() { sum.accumulate(1); }

    @Override public long value() { return (long) sum.get(); }
}
