// verdict: OVERCOUNTS
// why: two first visitors may both find registered false and both subscribe a counting listener, after which every published view counts twice.
import io.github.pageviews.counter.Counter;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

public class LazyListenerRegistration implements Counter {

    enum Event { PAGE_VIEWED, PAGE_SHARED }

    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong views = new AtomicLong();
    private volatile boolean registered;

    private void ensureRegistered() {
        if (!registered) {
            listeners.add(event -> {
                if (event == Event.PAGE_VIEWED) {
                    views.incrementAndGet();
                }
            });
            registered = true;
        }
    }

    private void publish(Event event) {
        for (Consumer<Event> listener : listeners) {
            listener.accept(event);
        }
    }

    @Override
    public void increment() {
        ensureRegistered();
        publish(Event.PAGE_VIEWED);
    }

    @Override
    public long value() {
        return views.get();
    }
}
