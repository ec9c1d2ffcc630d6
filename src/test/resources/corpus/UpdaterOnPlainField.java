// verdict: FAILS
// why: newUpdater throws IllegalArgumentException for a field that is not volatile, so the class cannot be initialized.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

public class UpdaterOnPlainField implements Counter {
    private static final AtomicLongFieldUpdater<UpdaterOnPlainField> VIEWS =
            AtomicLongFieldUpdater.newUpdater(UpdaterOnPlainField.class, "views");

    private long views;

    @Override
    public void increment() {
        VIEWS.incrementAndGet(this);
    }

    @Override
    public long value() {
        return VIEWS.get(this);
    }
}
