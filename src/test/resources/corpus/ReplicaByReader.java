// verdict: GOES_BACKWARD
// why: readers are spread over two copies that are written one after the other, so a second reader may see less than the first told it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ReplicaByReader implements Counter {
    private volatile long first;
    private volatile long second;
    private final AtomicLong reads = new AtomicLong();

    @Override public synchronized void increment() {
        long next = first + 1;
        first = next;
        second = next;
    }

    @Override public long value() {
        return (reads.getAndIncrement() & 1) == 0 ? first : second;
    }
}
