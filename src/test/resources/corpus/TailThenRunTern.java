// verdict: OVERCOUNTS
// why: The update function runs again when another thread was faster, and thenRun on a completed stage counts each time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class TailThenRunTern implements Counter {
  private final AtomicLong total = new AtomicLong();
  private final AtomicReference<CompletableFuture<Void>> tail =
      new AtomicReference<>(CompletableFuture.completedFuture(null));

  @Override public void increment() {
    tail.updateAndGet(t -> t.thenRun(total::incrementAndGet)).join();
  }

  @Override public long value() {
    tail.get().join();
    return total.get();
  }
}
