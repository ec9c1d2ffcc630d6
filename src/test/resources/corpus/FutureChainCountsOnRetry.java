// verdict: OVERCOUNTS
// why: The stage counts as soon as it is made on a completed future, so a caller whose compare-and-set fails has counted already and counts again with its next stage.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class FutureChainCountsOnRetry implements Counter {
  private final AtomicLong total = new AtomicLong();
  private final AtomicReference<CompletableFuture<Long>> tail =
      new AtomicReference<>(CompletableFuture.completedFuture(0L));

  @Override
  public void increment() {
    CompletableFuture<Long> seen;
    CompletableFuture<Long> next;
    do {
      seen = tail.get();
      next = seen.thenApply(n -> total.incrementAndGet());
    } while (!tail.compareAndSet(seen, next));
    next.join();
  }

  @Override
  public long value() {
    return total.get();
  }
}
