// verdict: LOSES_VIEWS
// why: Two random tickets may be the same.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

public class RandomTicketSet implements Counter {
    private final ConcurrentHashMap<Long, Boolean> tickets = new ConcurrentHashMap<>();
    @Override public void increment() { tickets.put(ThreadLocalRandom.current().nextLong(), true); }
    @Override public long value() { return tickets.mappingCount(); }
}
