// verdict: STALE_READS
// why: increment returns when the event is stored; the read model is updated later by another thread, and value() does not wait for it.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Commands on one side, queries on the other. */
public class ProjectionBehind implements Counter {
    private record PageViewed(long number) { }

    private static final class EventBus {
        private final List<Consumer<PageViewed>> listeners = new CopyOnWriteArrayList<>();
        private final ExecutorService dispatcher = Executors.newSingleThreadExecutor(r -> {
            Thread t = new Thread(r, "event-bus");
            t.setDaemon(true);
            return t;
        });

        void subscribe(Consumer<PageViewed> listener) {
            listeners.add(listener);
        }

        void publish(PageViewed event) {
            dispatcher.execute(() -> listeners.forEach(l -> l.accept(event)));
        }
    }

    private static final class ReadModel implements Consumer<PageViewed> {
        private final AtomicLong total = new AtomicLong();

        @Override
        public void accept(PageViewed event) {
            total.incrementAndGet();
        }
    }

    private final EventBus bus = new EventBus();
    private final ReadModel model = new ReadModel();
    private final AtomicLong numbers = new AtomicLong();

    public ProjectionBehind() {
        bus.subscribe(model);
    }

    @Override
    public void increment() {
        bus.publish(new PageViewed(numbers.incrementAndGet()));
    }

    @Override
    public long value() {
        return model.total.get();
    }
}
