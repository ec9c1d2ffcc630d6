// verdict: LOSES_VIEWS
// why: numbers are drawn atomically but published in any order, and the smaller one may be last
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PublishOutOfOrder implements Counter {
    private final AtomicLong numbers = new AtomicLong();
    private volatile long latest;

    @Override public void increment() {
        latest = numbers.incrementAndGet();
    }

    @Override public long value() {
        return latest;
    }
}
