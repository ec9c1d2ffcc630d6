// verdict: EXACT
// why: The largest ticket handed in is at least the number of those who are done and at most that of those who began.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatorMaxTicket implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final LongAccumulator max = new LongAccumulator(Math::max, 0);
    @Override public void increment() { max.accumulate(tickets.incrementAndGet()); }
    @Override public long value() { return max.get(); }
}
