// verdict: EXACT
// why: a caller returns only when the published maximum has reached its own number, so at least as many as have returned are shown
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PublishMaximum implements Counter {
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong published = new AtomicLong();

    @Override public void increment() {
        long mine = numbers.incrementAndGet();
        long seen = published.get();
        while (seen < mine && !published.compareAndSet(seen, mine)) {
            seen = published.get();
        }
    }

    @Override public long value() {
        return published.get();
    }
}
