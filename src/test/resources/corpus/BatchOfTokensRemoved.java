// verdict: EXACT
// why: a new Object equals only itself, so removeAll removes exactly those of the batch, each of which was counted once, and what arrives meanwhile stays for the next read; reads exclude each other.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Views only leave a token in a queue; whoever reads takes the batch that is there into the total. */
public class BatchOfTokensRemoved implements Counter {
    private final Queue<Object> arrivals = new ConcurrentLinkedQueue<>();
    private long settled;

    @Override
    public void increment() {
        arrivals.add(new Object());
    }

    @Override
    public synchronized long value() {
        List<Object> batch = List.copyOf(arrivals);
        settled += batch.size();
        arrivals.removeAll(batch);
        return settled;
    }
}
