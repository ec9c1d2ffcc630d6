// verdict: EXACT
// why: increment is inherited from LongAdder and value is its sum.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class ExtendsLongAdder extends LongAdder implements Counter {
    @Override public long value() { return sum(); }
}
