// verdict: EXACT
// why: a LongAccumulator of sum with identity 0 is a LongAdder
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

public class SummingAccumulator implements Counter {
    private final LongAccumulator views = new LongAccumulator(Long::sum, 0L);

    @Override public void increment() {
        views.accumulate(1);
    }

    @Override public long value() {
        return views.get();
    }
}
