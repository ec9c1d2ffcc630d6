// verdict: EXACT
// why: a late writer may still add to the buffer that was swapped out, but each value() empties both buffers atomically under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class BothBuffersDrainedSquill implements Counter {
    private final AtomicLong left = new AtomicLong();
    private final AtomicLong right = new AtomicLong();
    private volatile AtomicLong active = left;
    private long total;

    @Override
    public void increment() {
        active.incrementAndGet();
    }

    @Override
    public synchronized long value() {
        active = active == left ? right : left;
        total += left.getAndSet(0);
        total += right.getAndSet(0);
        return total;
    }
}
