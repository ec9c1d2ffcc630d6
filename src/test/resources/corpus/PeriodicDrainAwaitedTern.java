// verdict: EXACT
// why: Only the periodic task writes applied, it copies a number of tickets drawn before, and a view returns only when its own ticket is covered.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class PeriodicDrainAwaitedTern implements Counter {
  private final AtomicLong tickets = new AtomicLong();
  private final AtomicLong applied = new AtomicLong();
  private final ScheduledExecutorService drain = Executors.newSingleThreadScheduledExecutor(r -> {
    Thread t = new Thread(r);
    t.setDaemon(true);
    return t;
  });

  public PeriodicDrainAwaitedTern() {
    drain.scheduleWithFixedDelay(() -> applied.set(tickets.get()), 1, 1, TimeUnit.MILLISECONDS);
  }

  @Override public void increment() {
    long mine = tickets.incrementAndGet();
    while (applied.get() < mine) {
      Thread.yield();
    }
  }

  @Override public long value() {
    return applied.get();
  }
}
