// verdict: LOSES_VIEWS
// why: tail.get() and tail.set() are two steps: two threads chain to the same future and one of the two new tails is dropped.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

public class PromiseReplaced implements Counter {
    private final AtomicReference<CompletableFuture<Long>> tail =
            new AtomicReference<>(CompletableFuture.completedFuture(0L));

    @Override
    public void increment() {
        tail.set(tail.get().thenApply(n -> n + 1));
    }

    @Override
    public long value() {
        return tail.get().join();
    }
}
