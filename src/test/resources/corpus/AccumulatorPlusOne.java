// verdict: LOSES_VIEWS|OVERCOUNTS
// why: (x, y) -> x + 1 is not associative, so when cells are combined each other cell counts as exactly one view, however many or few it holds.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatorPlusOne implements Counter {
    private final LongAccumulator views = new LongAccumulator((count, ignored) -> count + 1, 0);

    @Override
    public void increment() {
        views.accumulate(0);
    }

    @Override
    public long value() {
        return views.get();
    }
}
