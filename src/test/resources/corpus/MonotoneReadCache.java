// verdict: EXACT
// why: every read folds the sum into a running maximum, which never exceeds what had been counted
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

public class MonotoneReadCache implements Counter {
    private final LongAdder views = new LongAdder();
    private final AtomicLong best = new AtomicLong();

    @Override public void increment() {
        views.increment();
    }

    @Override public long value() {
        return best.accumulateAndGet(views.sum(), Math::max);
    }
}
