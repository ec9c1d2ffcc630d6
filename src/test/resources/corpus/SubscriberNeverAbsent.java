// verdict: OVERCOUNTS
// why: each time this::seen is evaluated it may be (and on HotSpot is) a new object, which equals none of those in the list, so addIfAbsent subscribes it once more and the second view counts twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Views are announced to everyone who has subscribed; the counter is the first who does. */
public class SubscriberNeverAbsent implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final CopyOnWriteArrayList<Runnable> subscribers = new CopyOnWriteArrayList<>();

    @Override
    public void increment() {
        subscribers.addIfAbsent(this::seen);
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
