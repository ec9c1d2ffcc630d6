// verdict: OVERCOUNTS
// why: the time-out completes the future but doesn't stop the task, so a task that is slow and the fallback both add the same view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** No view may get lost: if the pool doesn't answer in time the caller counts for itself. */
public class RetriedOnTimeout implements Counter {
  private final AtomicLong total = new AtomicLong();

  @Override
  public void increment() {
    CompletableFuture.supplyAsync(total::incrementAndGet)
        .orTimeout(20, TimeUnit.MILLISECONDS)
        .exceptionally(tooLate -> total.incrementAndGet())
        .join();
  }

  @Override
  public long value() {
    return total.get();
  }
}
