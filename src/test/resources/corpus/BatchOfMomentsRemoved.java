// verdict: LOSES_VIEWS
// why: removeAll removes whatever equals an element of the batch, so a view that arrives after the batch was copied and in the same millisecond as one of it is removed without having been counted.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Views only leave a timestamp in a queue; whoever reads takes the batch that is there into the total. */
public class BatchOfMomentsRemoved implements Counter {
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private long settled;

    @Override
    public void increment() {
        arrivals.add(System.currentTimeMillis());
    }

    @Override
    public synchronized long value() {
        List<Long> batch = List.copyOf(arrivals);
        settled += batch.size();
        arrivals.removeAll(batch);
        return settled;
    }
}
