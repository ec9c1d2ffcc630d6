// verdict: EXACT
// why: A view is in once its pure stage is the tail by compare-and-set, a losing stage leads nowhere, and a read joins the tail it finds, which needs all stages before it, so nobody must wait in increment().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

public class FutureChainNotAwaited implements Counter {
  private final AtomicReference<CompletableFuture<Long>> tail =
      new AtomicReference<>(CompletableFuture.completedFuture(0L));

  @Override
  public void increment() {
    CompletableFuture<Long> seen;
    CompletableFuture<Long> next;
    do {
      seen = tail.get();
      next = seen.thenApplyAsync(n -> n + 1);
    } while (!tail.compareAndSet(seen, next));
  }

  @Override
  public long value() {
    return tail.get().join();
  }
}
