// verdict: SHARES_STATE
// why: the list of listeners is static and every instance subscribes to it, so a view of one instance is counted by all.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Views are announced, and whoever wants to count them subscribes. */
public class StaticListenerList implements Counter {
    private static final List<Runnable> ON_VIEW = new CopyOnWriteArrayList<>();

    private final AtomicLong views = new AtomicLong();

    public StaticListenerList() {
        ON_VIEW.add(views::incrementAndGet);
    }

    @Override
    public void increment() {
        for (Runnable listener : ON_VIEW) {
            listener.run();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
