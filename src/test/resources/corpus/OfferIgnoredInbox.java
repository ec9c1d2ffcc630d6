// verdict: LOSES_VIEWS
// why: offer() on the full queue returns false and the answer is ignored, so without a read in between the 129th view is dropped.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OfferIgnoredInbox implements Counter {
    private final BlockingQueue<Boolean> inbox = new ArrayBlockingQueue<>(128);
    private long total;

    @Override
    public void increment() {
        inbox.offer(Boolean.TRUE);
    }

    @Override
    public synchronized long value() {
        List<Boolean> batch = new ArrayList<>();
        total += inbox.drainTo(batch);
        return total;
    }
}
