// verdict: LOSES_VIEWS
// why: what is added between sum() and reset() is gone
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class SumThenResetApart implements Counter {
    private final LongAdder recent = new LongAdder();
    private long total;

    @Override public void increment() {
        recent.increment();
    }

    @Override public synchronized long value() {
        total += recent.sum();
        recent.reset();
        return total;
    }
}
