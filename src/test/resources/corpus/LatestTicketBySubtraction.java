// verdict: OVERFLOWS|LOSES_VIEWS
// why: The comparator casts the difference to int, so a ticket more than 2^31 ahead of an idle thread's ticket is taken for the smaller one and value() answers the old one.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class LatestTicketBySubtraction implements Counter {
    private final AtomicLong dispenser = new AtomicLong();
    private final Queue<AtomicLong> latest = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        latest.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        AtomicLong cell = mine.get();
        cell.set(dispenser.incrementAndGet());
    }

    @Override
    public long value() {
        return latest.stream()
                .map(AtomicLong::get)
                .max((a, b) -> (int) (a - b))
                .orElse(0L);
    }
}
