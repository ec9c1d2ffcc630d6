// verdict: OVERFLOWS
// why: A float has 24 bits: at 2^24 + 1 views floatValue() is still 2^24.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class FloatValueOfAdder implements Counter {
    private final LongAdder views = new LongAdder();

    @Override public void increment() { views.increment(); }
    @Override public long value() { return (long) views.floatValue(); }
}
