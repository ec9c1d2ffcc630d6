// verdict: FAILS
// why: When the pool is late, join throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class LateReadThrows implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() { return CompletableFuture.supplyAsync(n::get).orTimeout(1, TimeUnit.SECONDS).join(); }
}
