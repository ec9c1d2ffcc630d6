// verdict: STALE_READS
// why: of two finished views one may be written to the east only and the other to the west only as yet; both replicas then say 1 and so does the larger.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Two replicas; the one that is ahead is believed. */
public class EitherReplicaWritten implements Counter {
    private final AtomicLong east = new AtomicLong();
    private final AtomicLong west = new AtomicLong();

    @Override
    public void increment() {
        CompletableFuture<Void> toEast = CompletableFuture.runAsync(east::incrementAndGet);
        CompletableFuture<Void> toWest = CompletableFuture.runAsync(west::incrementAndGet);
        toEast.runAfterEither(toWest, () -> { }).join();
    }

    @Override
    public long value() {
        return Math.max(east.get(), west.get());
    }
}
