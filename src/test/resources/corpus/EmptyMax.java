// verdict: FAILS
// why: Before the first view the stream is empty and getAsLong throws NoSuchElementException.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class EmptyMax implements Counter {
    private final AtomicLong next = new AtomicLong();
    private final Queue<Long> tickets = new ConcurrentLinkedQueue<>();

    @Override
    public void increment() {
        tickets.add(next.incrementAndGet());
    }

    @Override
    public long value() {
        return tickets.stream().mapToLong(Long::longValue).max().getAsLong();
    }
}
