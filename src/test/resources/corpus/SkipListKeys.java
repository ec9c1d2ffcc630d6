// verdict: OVERFLOWS
// why: the size of a map is an int
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class SkipListKeys implements Counter {
    private final ConcurrentSkipListMap<Long, Boolean> seen = new ConcurrentSkipListMap<>();
    private final AtomicLong ticket = new AtomicLong();

    @Override public void increment() { seen.put(ticket.incrementAndGet(), Boolean.TRUE); }

    @Override public long value() { return seen.isEmpty() ? 0 : seen.size(); }
}
