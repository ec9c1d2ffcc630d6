// verdict: STALE_READS
// why: two increments may append to the same tail and the later write of the field hides the other's future, so a read joins only one of them and misses a finished increment whose task still runs.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class ChainedFutureTrolley implements Counter {
    private final AtomicLong total = new AtomicLong();
    private volatile CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);

    @Override
    public void increment() {
        tail = tail.thenRunAsync(total::incrementAndGet);
    }

    @Override
    public long value() {
        tail.join(); // everything asked for so far
        return total.get();
    }
}
