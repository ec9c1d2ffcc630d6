// verdict: EXACT
// why: both numbers only grow, have each finished view and none that hasn't begun, so the larger of the two is right and a later read, whose two are no smaller, isn't smaller either.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class LargerReplicaAnswers implements Counter {
    private final AtomicLong primary = new AtomicLong();
    private final AtomicLong replica = new AtomicLong();

    @Override
    public void increment() {
        primary.incrementAndGet();
        replica.incrementAndGet();
    }

    @Override
    public long value() {
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(primary::get);
        CompletableFuture<Long> second = CompletableFuture.supplyAsync(replica::get);
        return first.thenCombine(second, Math::max).join();
    }
}
