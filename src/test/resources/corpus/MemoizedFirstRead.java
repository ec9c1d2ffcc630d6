// verdict: LOSES_VIEWS|STALE_READS
// why: The first total that is not zero is remembered for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class MemoizedFirstRead implements Counter {
    private final LongAdder n = new LongAdder();
    private volatile long seen;
    @Override public void increment() { n.increment(); }
    @Override public long value() {
        if (seen == 0) { seen = n.sum(); }
        return seen;
    }
}
