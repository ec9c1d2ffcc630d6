// verdict: OVERFLOWS
// why: the size of a set is an int
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;

public class ArraySetOfTickets implements Counter {
    private final CopyOnWriteArraySet<Long> seen = new CopyOnWriteArraySet<>();
    private final AtomicLong ticket = new AtomicLong();

    @Override public void increment() { seen.add(ticket.getAndIncrement()); }

    @Override public long value() { return seen.size(); }
}
