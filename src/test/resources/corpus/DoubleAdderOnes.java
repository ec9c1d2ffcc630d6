// verdict: OVERFLOWS
// why: From 2^53 on, adding one to a double changes nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.DoubleAdder;

public class DoubleAdderOnes implements Counter {
    private final DoubleAdder n = new DoubleAdder();
    @Override public void increment() { n.add(1); }
    @Override public long value() { return (long) n.sum(); }
}
