// verdict: STALE_READS
// why: another reader's smaller sum may overwrite the cache between the store and the return
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class CacheRacingMaximum implements Counter {
    private final AtomicLong views = new AtomicLong();
    private volatile long best;

    @Override public void increment() {
        views.incrementAndGet();
    }

    @Override public long value() {
        long v = views.get();
        if (v > best) {
            best = v;
        }
        return best;
    }
}
