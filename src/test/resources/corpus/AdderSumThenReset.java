// verdict: LOSES_VIEWS
// why: sumThenReset is documented as sum() followed by reset(): a view that arrives between the two during a read is wiped out.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class AdderSumThenReset implements Counter {
    private final LongAdder recent = new LongAdder();
    private long total;

    @Override
    public void increment() {
        recent.increment();
    }

    @Override
    public synchronized long value() {
        total += recent.sumThenReset();
        return total;
    }
}
