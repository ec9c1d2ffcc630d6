// verdict: GOES_BACKWARD
// why: while a view is in the primary and not yet in the replica, one read may be answered by the primary and a later one by the replica.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class EitherReplicaAnswers implements Counter {
    private final AtomicLong primary = new AtomicLong();
    private final AtomicLong replica = new AtomicLong();

    @Override
    public void increment() {
        primary.incrementAndGet();
        replica.incrementAndGet();
    }

    @Override
    public long value() {
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(primary::get);
        CompletableFuture<Long> second = CompletableFuture.supplyAsync(replica::get);
        return first.applyToEither(second, views -> views).join();
    }
}
