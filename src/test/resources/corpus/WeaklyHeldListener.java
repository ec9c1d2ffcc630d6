// verdict: LOSES_VIEWS
// why: the bus holds its listeners weakly and nobody else holds the method reference, so after a garbage collection the views are published to no one.
import io.github.pageviews.counter.Counter;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** Views are events on a bus that doesn't keep its subscribers alive. */
public class WeaklyHeldListener implements Counter {
    private static final class Bus {
        private final List<WeakReference<Runnable>> listeners = new CopyOnWriteArrayList<>();

        void subscribe(Runnable listener) {
            listeners.add(new WeakReference<>(listener));
        }

        void publish() {
            for (WeakReference<Runnable> reference : listeners) {
                Runnable listener = reference.get();
                if (listener != null) {
                    listener.run();
                } else {
                    listeners.remove(reference);
                }
            }
        }
    }

    private final Bus bus = new Bus();
    private final LongAdder views = new LongAdder();

    public WeaklyHeldListener() {
        bus.subscribe(views::increment);
    }

    @Override
    public void increment() {
        bus.publish();
    }

    @Override
    public long value() {
        return views.sum();
    }
}
