// verdict: EXACT
// why: the chain is extended atomically, and whoever reads waits for its end
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

public class StageChainAsync implements Counter {
    private final AtomicReference<CompletionStage<Long>> last = new AtomicReference<>(CompletableFuture.completedStage(0L));

    @Override public void increment() {
        CompletableFuture<Long> mine = new CompletableFuture<>();
        CompletionStage<Long> before = last.getAndSet(mine);
        before.thenAccept(n -> mine.complete(n + 1));
        mine.join();
    }

    @Override public long value() { return last.get().toCompletableFuture().join(); }
}
