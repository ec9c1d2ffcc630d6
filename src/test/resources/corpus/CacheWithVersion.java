// verdict: EXACT
// why: the cached sum is used only when the version, raised after every view, has not moved since before it was taken
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class CacheWithVersion implements Counter {
    private record Cached(long version, long sum) {}

    private final AtomicLong views = new AtomicLong();
    private final AtomicLong version = new AtomicLong();
    private volatile Cached cached = new Cached(0, 0);

    @Override public void increment() {
        views.incrementAndGet();
        version.incrementAndGet();
    }

    @Override public synchronized long value() {
        long now = version.get();
        Cached c = cached;
        if (c.version() != now) {
            c = new Cached(now, views.get());
            cached = c;
        }
        return c.sum();
    }
}
