// verdict: LOSES_VIEWS|OVERCOUNTS
// why: adding one whatever comes in is not associative, so combining cells gives no total
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatorNotAssociative implements Counter {
    private final LongAccumulator views = new LongAccumulator((total, ignored) -> total + 1, 0);

    @Override public void increment() {
        views.accumulate(1);
    }

    @Override public long value() {
        return views.get();
    }
}
