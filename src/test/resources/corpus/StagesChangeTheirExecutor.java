// verdict: STALE_READS
// why: newIncompleteFuture() is not overridden, so thenApply gives a plain CompletableFuture whose default executor is the common pool, and increment() may return, and value() be read, before the async stage has added the view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** A page hit is checked and booked by a chain of stages. */
public class StagesChangeTheirExecutor implements Counter {

  /** Runs its asynchronous stages in the calling thread. */
  private static final class CallerFuture<T> extends CompletableFuture<T> {
    CallerFuture(T result) {
      complete(result);
    }

    @Override
    public Executor defaultExecutor() {
      return Runnable::run;
    }
  }

  private static final class Hit {
    private final int times;

    Hit(int times) {
      this.times = times;
    }
  }

  private final AtomicLong booked = new AtomicLong();

  private static long check(Hit hit) {
    return Math.max(1, hit.times);
  }

  private void book(long times) {
    booked.addAndGet(times);
  }

  @Override
  public void increment() {
    new CallerFuture<>(new Hit(1))
        .thenApply(StagesChangeTheirExecutor::check)
        .thenAcceptAsync(this::book);
  }

  @Override
  public long value() {
    return booked.get();
  }
}
