// verdict: EXACT
// why: The highest of the drawn tickets is at least the number of finished views and at most that of the started ones, whichever thread published it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

public class MaxOfTickets implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final LongAccumulator highest = new LongAccumulator(Math::max, 0);

    @Override
    public void increment() {
        long mine = tickets.incrementAndGet();
        highest.accumulate(mine);
    }

    @Override
    public long value() {
        return highest.get();
    }
}
