// verdict: EXACT
// why: both halves are done before increment returns
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class AllOfBoth implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final AtomicLong other = new AtomicLong();

    @Override public void increment() {
        CompletableFuture.allOf(
                CompletableFuture.runAsync(n::incrementAndGet),
                CompletableFuture.runAsync(other::incrementAndGet)).join();
    }

    @Override public long value() { return Math.max(n.get(), other.get()); }
}
