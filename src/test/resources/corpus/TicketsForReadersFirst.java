// verdict: EXACT
// why: In this ticket read-write lock only the holder of ticket k moves reading from k to k + 1, a writer before it lets the next writer in, so that plain volatile ++ has one writer at a time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Fair read-write ticket lock: one queue of tickets, two displays. */
public class TicketsForReadersFirst implements Counter {
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
        reading++;
        writing.incrementAndGet();
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
