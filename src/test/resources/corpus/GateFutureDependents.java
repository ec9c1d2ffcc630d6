// verdict: STALE_READS
// why: A second reader swaps in and completes a gate of its own and reads the total while the first is still running the views that hang on the old gate, though those increments have long returned.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Lazy: views hang on a gate that the next reader opens. */
public class GateFutureDependents implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final AtomicReference<CompletableFuture<Void>> gate = new AtomicReference<>(new CompletableFuture<>());

    @Override
    public void increment() {
        gate.get().thenRun(total::incrementAndGet);
    }

    @Override
    public long value() {
        CompletableFuture<Void> closed = gate.getAndSet(new CompletableFuture<>());
        closed.complete(null);
        return total.get();
    }
}
