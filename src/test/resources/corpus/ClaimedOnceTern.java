// verdict: EXACT
// why: After a time-out the pool's task and the caller compete for the same flag, so exactly one of them counts, and who loses waits for the other.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class ClaimedOnceTern implements Counter {
  private final ExecutorService pool = Executors.newCachedThreadPool(r -> {
    Thread t = new Thread(r);
    t.setDaemon(true);
    return t;
  });
  private final AtomicLong total = new AtomicLong();

  @Override public void increment() {
    AtomicBoolean claimed = new AtomicBoolean();
    Runnable view = () -> {
      if (claimed.compareAndSet(false, true)) total.incrementAndGet();
    };
    Future<?> f = pool.submit(view);
    boolean interrupted = false;
    for (boolean done = false; !done; ) {
      try {
        f.get(100, TimeUnit.MILLISECONDS);
        done = true;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (TimeoutException e) {
        view.run(); // pool too slow? do it here
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }

  @Override public long value() {
    return total.get();
  }
}
