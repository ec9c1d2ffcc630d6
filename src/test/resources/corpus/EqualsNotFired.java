// verdict: LOSES_VIEWS
// why: firePropertyChange fires nothing when old and new value are equal and not null, so the listener never counts.
import io.github.pageviews.counter.Counter;
import java.beans.PropertyChangeSupport;
import java.util.concurrent.atomic.AtomicLong;

public class EqualsNotFired implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final PropertyChangeSupport events = new PropertyChangeSupport(this);

    public EqualsNotFired() {
        events.addPropertyChangeListener(e -> views.incrementAndGet());
    }

    @Override
    public void increment() {
        events.firePropertyChange("viewed", true, true);
    }

    @Override
    public long value() {
        return views.get();
    }
}
