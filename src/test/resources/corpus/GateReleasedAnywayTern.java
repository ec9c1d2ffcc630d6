// verdict: LOSES_VIEWS
// why: The permit is given back even by a caller that was interrupted or timed out and never got it, so later two threads are in the section at once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class GateReleasedAnywayTern implements Counter {
  private final Semaphore gate = new Semaphore(1);
  private final AtomicLong spilled = new AtomicLong();
  private long total;

  @Override public void increment() {
    boolean inside = false;
    try {
      inside = gate.tryAcquire(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      if (inside) {
        total++;
      } else {
        spilled.incrementAndGet();
      }
    } finally {
      gate.release();
    }
  }

  @Override public long value() {
    gate.acquireUninterruptibly();
    try {
      return total + spilled.get();
    } finally {
      gate.release();
    }
  }
}
