// verdict: EXACT
// why: the step is pure and every link hangs on a completed one, so a repeated update function changes nothing
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

public class FutureChain implements Counter {
    private final AtomicReference<CompletableFuture<Long>> tail =
            new AtomicReference<>(CompletableFuture.completedFuture(0L));

    @Override public void increment() {
        tail.updateAndGet(f -> f.thenApply(n -> n + 1));
    }

    @Override public long value() {
        return tail.get().join();
    }
}
