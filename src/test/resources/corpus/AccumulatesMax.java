// verdict: LOSES_VIEWS
// why: two views that read the same maximum raise it only once
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatesMax implements Counter {
    private final LongAccumulator max = new LongAccumulator(Math::max, 0);

    @Override public void increment() { max.accumulate(max.get() + 1); }

    @Override public long value() { return max.get(); }
}
