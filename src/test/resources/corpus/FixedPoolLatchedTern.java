// verdict: EXACT
// why: Whichever of the four workers runs the task, the cell is atomic and the caller waits for its own latch however often it is interrupted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class FixedPoolLatchedTern implements Counter {
  private final ExecutorService pool = Executors.newFixedThreadPool(4, r -> {
    Thread t = new Thread(r, "views");
    t.setDaemon(true);
    return t;
  });
  private final AtomicLong total = new AtomicLong();

  @Override public void increment() {
    CountDownLatch done = new CountDownLatch(1);
    pool.execute(() -> {
      total.incrementAndGet();
      done.countDown();
    });
    boolean interrupted = false;
    while (true) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }

  @Override public long value() {
    return total.get();
  }
}
