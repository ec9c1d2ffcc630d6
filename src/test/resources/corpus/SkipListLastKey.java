// verdict: EXACT
// why: the largest ticket that was put in is never less than the number of those that were, and tickets have no gaps at rest
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class SkipListLastKey implements Counter {
    private final ConcurrentSkipListMap<Long, Boolean> seen = new ConcurrentSkipListMap<>();
    private final AtomicLong ticket = new AtomicLong();

    @Override public void increment() { seen.put(ticket.incrementAndGet(), Boolean.TRUE); }

    @Override public long value() { return seen.isEmpty() ? 0 : seen.lastKey(); }
}
