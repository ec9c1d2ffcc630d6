// verdict: EXACT
// why: the flag is raised after the count and lowered, under the readers' lock, before the count is read, so whoever finds it lowered finds a memo taken after every finished increment.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DirtyFlagMemoGazebo implements Counter {
    private final AtomicLong views = new AtomicLong();
    private volatile boolean dirty;
    private long memo;

    @Override
    public void increment() {
        views.incrementAndGet();
        dirty = true;
    }

    @Override
    public synchronized long value() {
        if (dirty) {
            dirty = false;
            memo = expensiveTotal();
        }
        return memo;
    }

    // stands for a join over several tables
    private long expensiveTotal() {
        return views.get();
    }
}
