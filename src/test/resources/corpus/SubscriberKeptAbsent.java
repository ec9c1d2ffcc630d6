// verdict: EXACT
// why: the method reference is evaluated once and kept in a field, so addIfAbsent, which is atomic, subscribes it once and for ever, and each view runs it once in its own thread.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Views are announced to everyone who has subscribed; the counter is the first who does. */
public class SubscriberKeptAbsent implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final CopyOnWriteArrayList<Runnable> subscribers = new CopyOnWriteArrayList<>();
    private final Runnable subscription = this::seen;

    @Override
    public void increment() {
        subscribers.addIfAbsent(subscription);
        for (Runnable subscriber : subscribers) {
            subscriber.run();
        }
    }

    @Override
    public long value() {
        return views.get();
    }

    private void seen() {
        views.incrementAndGet();
    }
}
