// verdict: LOSES_VIEWS
// why: get and set through a field updater are still two steps
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

public class UpdaterGetSet implements Counter {
    private static final AtomicLongFieldUpdater<UpdaterGetSet> VIEWS =
            AtomicLongFieldUpdater.newUpdater(UpdaterGetSet.class, "views");

    volatile long views;

    @Override public void increment() {
        VIEWS.set(this, VIEWS.get(this) + 1);
    }

    @Override public long value() {
        return VIEWS.get(this);
    }
}
