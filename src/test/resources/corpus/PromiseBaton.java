// verdict: EXACT
// why: join() waits, uninterruptibly, for whoever took the tail before; complete() happens before join() returns, so n is used by one at a time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

public class PromiseBaton implements Counter {
    private final AtomicReference<CompletableFuture<Long>> tail =
            new AtomicReference<>(CompletableFuture.completedFuture(0L));

    @Override
    public void increment() {
        CompletableFuture<Long> mine = new CompletableFuture<>();
        mine.complete(tail.getAndSet(mine).join() + 1);
    }

    @Override
    public long value() {
        return tail.get().join();
    }
}
