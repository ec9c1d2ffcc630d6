// verdict: HANGS
// why: The next writer may come and leave while the one before is still raising reading in two steps, one of the two raises is lost, and the next read waits for its number for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Fair read-write ticket lock: one queue of tickets, two displays. */
public class TicketsForWritersFirst implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong writing = new AtomicLong();
    private volatile long reading;
    private long views;

    @Override
    public void increment() {
        long mine = tickets.getAndIncrement();
        while (writing.get() != mine) {
            Thread.onSpinWait();
        }
        views++;
        writing.incrementAndGet();
        reading++;
    }

    @Override
    public long value() {
        long mine = tickets.getAndIncrement();
        while (reading != mine) {
            Thread.onSpinWait();
        }
        reading++;
        long seen = views;
        writing.incrementAndGet();
        return seen;
    }
}
