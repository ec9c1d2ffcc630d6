// verdict: STALE_READS|LOSES_VIEWS
// why: the first of the two to end lets increment return, and it may not be the one that is read
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class AnyOfBoth implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final AtomicLong other = new AtomicLong();

    @Override public void increment() {
        CompletableFuture.anyOf(
                CompletableFuture.runAsync(n::incrementAndGet),
                CompletableFuture.runAsync(other::incrementAndGet)).join();
    }

    @Override public long value() { return n.get(); }
}
