// verdict: EXACT
// why: The read is done by another thread, but the caller waits for it and join ignores interrupts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class ReadInPool implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() { return CompletableFuture.supplyAsync(n::get).thenApply(x -> x).join(); }
}
