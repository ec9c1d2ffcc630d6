// verdict: LOSES_VIEWS|STALE_READS
// why: The identity of the maximum, Long.MIN_VALUE, is what a read gets before the first view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatorMaxFromMin implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
    @Override public void increment() { max.accumulate(tickets.incrementAndGet()); }
    @Override public long value() { return max.get(); }
}
