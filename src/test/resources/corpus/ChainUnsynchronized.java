// verdict: LOSES_VIEWS
// why: Two threads hang their step onto the same future and one of the two chains is forgotten.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

public class ChainUnsynchronized implements Counter {
    private volatile CompletableFuture<Long> chain = CompletableFuture.completedFuture(0L);
    @Override public void increment() { chain = chain.thenApply(n -> n + 1); }
    @Override public long value() { return chain.join(); }
}
