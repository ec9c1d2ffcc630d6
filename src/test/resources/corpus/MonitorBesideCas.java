// verdict: LOSES_VIEWS
// why: a caller whose compare-and-set failed does views++ under the monitor, which keeps out the others in the monitor but not the compare-and-set of one who never enters it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** One optimistic attempt, and the heavy lock only for those who meet contention. */
public class MonitorBesideCas implements Counter {
    private static final AtomicLongFieldUpdater<MonitorBesideCas> VIEWS =
            AtomicLongFieldUpdater.newUpdater(MonitorBesideCas.class, "views");

    private volatile long views;

    @Override
    public void increment() {
        long seen = views;
        if (VIEWS.compareAndSet(this, seen, seen + 1)) {
            return;
        }
        synchronized (this) {
            views++;
        }
    }

    @Override
    public long value() {
        return views;
    }
}
