// verdict: STALE_READS|LOSES_VIEWS
// why: for a second the answer is the old one, whatever was counted since
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class TimedCache implements Counter {
    private final LongAdder views = new LongAdder();
    private long cached;
    private long cachedAt = System.nanoTime();

    @Override public void increment() {
        views.increment();
    }

    @Override public synchronized long value() {
        long now = System.nanoTime();
        if (now - cachedAt > 1_000_000_000L) {
            cached = views.sum();
            cachedAt = now;
        }
        return cached;
    }
}
