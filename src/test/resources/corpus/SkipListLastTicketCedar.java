// verdict: EXACT
// why: the largest ticket put by returned views is at least their number and at most the number started; pruning removes only strictly smaller keys.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class SkipListLastTicketCedar implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Boolean> log = new ConcurrentSkipListMap<>();

    public SkipListLastTicketCedar() {
        log.put(0L, Boolean.TRUE);
    }

    @Override
    public void increment() {
        long ticket = tickets.incrementAndGet();
        log.put(ticket, Boolean.TRUE);
        log.headMap(ticket).clear(); // older tickets are implied
    }

    @Override
    public long value() {
        return log.lastKey();
    }
}
