// verdict: EXACT
// why: each view takes one from zero, whatever cell it goes to
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatesMinus implements Counter {
    private final LongAccumulator owed = new LongAccumulator((a, b) -> a + b, 0);

    @Override public void increment() { owed.accumulate(-1); }

    @Override public long value() { return -owed.get(); }
}
