// verdict: STALE_READS|GOES_BACKWARD
// why: When the pool is late the last total seen is returned instead.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class LateReadFallsBack implements Counter {
    private final AtomicLong n = new AtomicLong();
    private volatile long last;
    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() {
        long seen = CompletableFuture.supplyAsync(n::get).completeOnTimeout(last, 1, TimeUnit.SECONDS).join();
        last = seen;
        return seen;
    }
}
