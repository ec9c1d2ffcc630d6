// verdict: EXACT
// why: AtomicLongFieldUpdater on a volatile long
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

public class FieldUpdaterCounter implements Counter {
    private static final AtomicLongFieldUpdater<FieldUpdaterCounter> UPDATER =
            AtomicLongFieldUpdater.newUpdater(FieldUpdaterCounter.class, "views");

    private volatile long views;

    @Override public void increment() {
        UPDATER.addAndGet(this, 1);
    }

    @Override public long value() {
        return views;
    }
}
