// verdict: STALE_READS
// why: A reader joins a sum that another began before the reader's own increment, and that sum may already have passed the cell the view went into.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

/** golang.org/x/sync/singleflight, for the expensive walk over the shards. */
public class SingleFlightSum implements Counter {
    private final AtomicLongArray shards = new AtomicLongArray(32);
    private final AtomicReference<CompletableFuture<Long>> flight = new AtomicReference<>();

    @Override
    public void increment() {
        shards.incrementAndGet((int) (Thread.currentThread().getId() & 31));
    }

    @Override
    public long value() {
        CompletableFuture<Long> mine = new CompletableFuture<>();
        CompletableFuture<Long> current = flight.compareAndExchange(null, mine);
        if (current != null) {
            return current.join();
        }
        long sum = 0;
        for (int i = 0; i < shards.length(); i++) {
            sum += shards.get(i);
        }
        flight.set(null);
        mine.complete(sum);
        return sum;
    }
}
