// verdict: STALE_READS
// why: If the pool does not answer within the time, the read falls back on the last total it saw, which misses finished views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class LastSeenOnTimeoutTern implements Counter {
  private final AtomicLong total = new AtomicLong();
  private final AtomicLong lastSeen = new AtomicLong();

  @Override public void increment() {
    total.incrementAndGet();
  }

  @Override public long value() {
    long fresh = CompletableFuture.supplyAsync(total::get)
        .completeOnTimeout(lastSeen.get(), 100, TimeUnit.MILLISECONDS)
        .join();
    return lastSeen.accumulateAndGet(fresh, Math::max); // never goes back
  }
}
