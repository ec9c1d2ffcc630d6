// verdict: EXACT
// why: no event is fired for equal values unless they are null, and here both are, so each view reaches the listener once, in the caller's thread; PropertyChangeSupport is thread-safe and the count atomic.
import io.github.pageviews.counter.Counter;
import java.beans.PropertyChangeSupport;
import java.util.concurrent.atomic.LongAdder;

public class FiresWithoutValues implements Counter {
    private final LongAdder views = new LongAdder();
    private final PropertyChangeSupport page = new PropertyChangeSupport(new Object());

    public FiresWithoutValues() {
        LongAdder heard = views;
        page.addPropertyChangeListener("view", event -> heard.increment());
    }

    @Override public void increment() {
        page.firePropertyChange("view", null, null);
    }

    @Override public long value() {
        return views.sum();
    }
}
