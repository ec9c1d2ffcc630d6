// verdict: EXACT
// why: the marks are drained in batches until there are none, which comes to an end as views are finite, and all of it happens under the monitor, so every finished view is settled before the answer and none twice.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Views queue up and are settled by readers, and by the views themselves when too many have queued up. */
public class SettlesHundredByHundred implements Counter {
    private static final int BATCH = 100;
    private static final int TOO_MANY = 1000;

    private final BlockingQueue<Boolean> marks = new LinkedBlockingQueue<>();
    private final List<Boolean> batch = new ArrayList<>(BATCH);
    private long settled;

    @Override
    public void increment() {
        marks.add(Boolean.TRUE);
        if (marks.size() > TOO_MANY) {
            settle();
        }
    }

    @Override
    public synchronized long value() {
        settle();
        return settled;
    }

    private synchronized void settle() {
        while (marks.drainTo(batch, BATCH) > 0) {
            settled += batch.size();
            batch.clear();
        }
    }
}
