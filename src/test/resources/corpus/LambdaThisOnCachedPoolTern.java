// verdict: EXACT
// why: In a lambda this is the counter, so all the pool's threads and the reader use one monitor, and join waits whatever the interrupt flag.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LambdaThisOnCachedPoolTern implements Counter {
  private final ExecutorService pool = Executors.newCachedThreadPool(r -> {
    Thread t = new Thread(r);
    t.setDaemon(true);
    return t;
  });
  private long total;

  @Override public void increment() {
    CompletableFuture.runAsync(() -> {
      synchronized (this) {
        total++;
      }
    }, pool).join();
  }

  @Override public synchronized long value() {
    return total;
  }
}
