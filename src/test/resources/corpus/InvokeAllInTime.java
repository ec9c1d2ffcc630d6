// verdict: LOSES_VIEWS
// why: what hasn't run when the time is over, or when the caller is interrupted, is cancelled by invokeAll, and nobody looks at the futures.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** invokeAll returns only when the tasks are done, so value() always sees our view. */
public class InvokeAllInTime implements Counter {
  private final AtomicLong views = new AtomicLong();
  private final ExecutorService pool =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public void increment() {
    try {
      pool.invokeAll(List.<Callable<Long>>of(views::incrementAndGet), 5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public long value() {
    return views.get();
  }
}
