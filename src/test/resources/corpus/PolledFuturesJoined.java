// verdict: STALE_READS
// why: a reader takes the future of a finished increment() out of the queue before it joins it, so a second reader finds the queue empty and reads the total while that view is still to be added.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Counts in the background; a read first waits for everything that is still in flight. */
public class PolledFuturesJoined implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final Queue<CompletableFuture<Void>> inFlight = new ConcurrentLinkedQueue<>();

    @Override
    public void increment() {
        inFlight.add(CompletableFuture.runAsync(total::incrementAndGet));
    }

    @Override
    public long value() {
        CompletableFuture<Void> next;
        while ((next = inFlight.poll()) != null) {
            next.join();
        }
        return total.get();
    }
}
