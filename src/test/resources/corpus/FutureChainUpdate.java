// verdict: EXACT
// why: Each view swaps in one more thenApply stage atomically; the stage function is pure, so a repeated update function does no harm, and every stage is complete at once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

public class FutureChainUpdate implements Counter {
    private final AtomicReference<CompletableFuture<Long>> total =
            new AtomicReference<>(CompletableFuture.completedFuture(0L));

    @Override
    public void increment() {
        total.updateAndGet(stage -> stage.thenApply(n -> n + 1));
    }

    @Override
    public long value() {
        return total.get().join();
    }
}
