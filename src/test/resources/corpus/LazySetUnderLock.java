// verdict: EXACT
// why: writers exclude each other by the monitor, and lazySet of a single location is coherent for everyone who comes after
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazySetUnderLock implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public synchronized void increment() {
        views.lazySet(views.get() + 1);
    }

    @Override public long value() {
        return views.get();
    }
}
