// verdict: EXACT
// why: exceptionally turns a refused audit into a normal result before the stage that counts, which therefore runs once for every view, in the caller and before join() returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

public class AuditForgivenThenCounted implements Counter {
    private static final long QUOTA = 50;

    private final AtomicLong audited = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    /** The audit takes the first fifty views only; whether it does is no concern of the total. */
    private CompletableFuture<Void> audit() {
        return audited.incrementAndGet() <= QUOTA
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new RejectedExecutionException("quota"));
    }

    @Override
    public void increment() {
        audit()
                .exceptionally(refused -> null)
                .thenRun(total::incrementAndGet)
                .join();
    }

    @Override
    public long value() {
        return total.get();
    }
}
