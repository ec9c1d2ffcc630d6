// verdict: OVERCOUNTS
// why: the identity given to the accumulator is where it starts, and one is not zero
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatorIdentityOne implements Counter {
    private final LongAccumulator views = new LongAccumulator(Long::sum, 1);

    @Override public void increment() {
        views.accumulate(1);
    }

    @Override public long value() {
        return views.get();
    }
}
