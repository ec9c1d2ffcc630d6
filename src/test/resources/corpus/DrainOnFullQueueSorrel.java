// verdict: EXACT
// why: a full queue is drained under the monitor and the offer is repeated until it succeeds; value() drains everything before it answers.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

public class DrainOnFullQueueSorrel implements Counter {
    private final ArrayBlockingQueue<Boolean> queue = new ArrayBlockingQueue<>(64);
    private long total;

    @Override
    public void increment() {
        while (!queue.offer(Boolean.TRUE)) {
            drain();
        }
    }

    private synchronized long drain() {
        List<Boolean> batch = new ArrayList<>();
        queue.drainTo(batch);
        total += batch.size();
        return total;
    }

    @Override
    public long value() {
        return drain();
    }
}
