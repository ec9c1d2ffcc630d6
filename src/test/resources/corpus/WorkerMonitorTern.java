// verdict: LOSES_VIEWS
// why: Each task locks the worker that runs it, and two workers hold two monitors while they do total++ on one field.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WorkerMonitorTern implements Counter {
  private final ExecutorService pool = Executors.newWorkStealingPool();
  private volatile long total;

  @Override public void increment() {
    CompletableFuture.runAsync(() -> {
      synchronized (Thread.currentThread()) {
        total++;
      }
    }, pool).join();
  }

  @Override public long value() {
    return total;
  }
}
