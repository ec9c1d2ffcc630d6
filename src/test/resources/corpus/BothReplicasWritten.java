// verdict: EXACT
// why: each view is in both replicas before increment() returns, so each replica alone is already right, and the larger of two numbers that only grow and never exceed the views begun is right too.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Two replicas; the one that is ahead is believed. */
public class BothReplicasWritten implements Counter {
    private final AtomicLong east = new AtomicLong();
    private final AtomicLong west = new AtomicLong();

    @Override
    public void increment() {
        CompletableFuture<Void> toEast = CompletableFuture.runAsync(east::incrementAndGet);
        CompletableFuture<Void> toWest = CompletableFuture.runAsync(west::incrementAndGet);
        toEast.runAfterBoth(toWest, () -> { }).join();
    }

    @Override
    public long value() {
        return Math.max(east.get(), west.get());
    }
}
