// verdict: EXACT
// why: The last ticket in the list is at least the number of those done and at most that of those begun.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

public class SkipListLastTicket implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final ConcurrentSkipListSet<Long> list = new ConcurrentSkipListSet<>(java.util.List.of(0L));
    @Override public void increment() { list.add(tickets.incrementAndGet()); }
    @Override public long value() { return list.last(); }
}
