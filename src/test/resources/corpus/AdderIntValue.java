// verdict: OVERFLOWS
// why: intValue cuts the sum to 32 bits
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class AdderIntValue implements Counter {
    private final LongAdder views = new LongAdder();

    @Override public void increment() {
        views.increment();
    }

    @Override public long value() {
        return views.intValue();
    }
}
