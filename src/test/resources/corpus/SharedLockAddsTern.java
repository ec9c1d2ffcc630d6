// verdict: EXACT
// why: Views add to the LongAdder under the shared lock, and it is emptied only under the exclusive one, when no update runs, so sumThenReset drops nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SharedLockAddsTern implements Counter {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final LongAdder fresh = new LongAdder();
  private long total;
  private final ScheduledExecutorService flusher = Executors.newScheduledThreadPool(1, r -> {
    Thread t = new Thread(r);
    t.setDaemon(true);
    return t;
  });

  public SharedLockAddsTern() {
    flusher.scheduleAtFixedRate(this::value, 1, 1, TimeUnit.SECONDS);
  }

  @Override public void increment() {
    lock.readLock().lock();
    try {
      fresh.increment();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override public long value() {
    lock.writeLock().lock();
    try {
      total += fresh.sumThenReset();
      return total;
    } finally {
      lock.writeLock().unlock();
    }
  }
}
