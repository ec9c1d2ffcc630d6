// verdict: LOSES_VIEWS
// why: thenRun is skipped when the stage before it has failed, so from the 51st view on nothing is counted, and exceptionally only hides it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

public class AuditForgivenTooLate implements Counter {
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
                .thenRun(total::incrementAndGet)
                .exceptionally(refused -> null)
                .join();
    }

    @Override
    public long value() {
        return total.get();
    }
}
