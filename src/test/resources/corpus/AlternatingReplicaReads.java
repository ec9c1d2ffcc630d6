// verdict: GOES_BACKWARD
// why: While a view is on the first replica only, a read of the first answers 1 and the next read, of the second, answers 0.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Two replicas, written in the same order, read in turn to spread the load. */
public class AlternatingReplicaReads implements Counter {
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong second = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();

    @Override
    public void increment() {
        first.incrementAndGet();
        second.incrementAndGet();
    }

    @Override
    public long value() {
        boolean even = (reads.getAndIncrement() & 1) == 0;
        return (even ? first : second).get();
    }
}
