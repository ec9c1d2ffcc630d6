// verdict: LOSES_VIEWS|STALE_READS
// why: drainTo takes no more than a hundred marks, so with a hundred and one views queued up and nothing running a read answers 100, and only the next one 101.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Views queue up and are settled by readers, and by the views themselves when too many have queued up. */
public class SettlesAtMostHundred implements Counter {
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
        marks.drainTo(batch, BATCH);
        settled += batch.size();
        batch.clear();
    }
}
