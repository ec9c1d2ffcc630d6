// verdict: STALE_READS
// why: A reader that joins a sum already under way gets a number that may have passed a cell before that reader's own finished view was added to it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

/** golang.org/x/sync/singleflight for the sum: concurrent readers share one pass over the cells. */
public class SingleFlightTotal implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(16);
    private final AtomicReference<CompletableFuture<Long>> flight = new AtomicReference<>();

    @Override
    public void increment() {
        cells.getAndIncrement(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    @Override
    public long value() {
        CompletableFuture<Long> mine = new CompletableFuture<>();
        for (;;) {
            CompletableFuture<Long> current = flight.get();
            if (current != null) {
                return current.join();
            }
            if (flight.compareAndSet(null, mine)) {
                long sum = 0;
                for (int i = 0; i < cells.length(); i++) {
                    sum += cells.get(i);
                }
                flight.set(null);
                mine.complete(sum);
                return sum;
            }
        }
    }
}
