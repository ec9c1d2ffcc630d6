// verdict: LOSES_VIEWS
// why: two first increments create a counter each, and one of them is dropped with its view
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyUnlocked implements Counter {
    private volatile AtomicLong views;

    @Override public void increment() {
        if (views == null) {
            views = new AtomicLong();
        }
        views.incrementAndGet();
    }

    @Override public long value() {
        AtomicLong v = views;
        return v == null ? 0 : v.get();
    }
}
