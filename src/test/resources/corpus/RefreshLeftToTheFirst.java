// verdict: STALE_READS
// why: a reader that finds another one refreshing answers with the total of the last refresh, which misses views that were finished before it asked, also its own.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class RefreshLeftToTheFirst implements Counter {

  private final ConcurrentMap<Long, LongAdder> viewsByThread = new ConcurrentHashMap<>();
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile long latest;

  @Override
  public void increment() {
    viewsByThread
        .computeIfAbsent(Thread.currentThread().getId(), id -> new LongAdder())
        .increment();
  }

  /** Walking over all threads is expensive, so only one reader does it at a time. */
  @Override
  public long value() {
    if (refreshing.tryLock()) {
      try {
        latest = refresh();
      } finally {
        refreshing.unlock();
      }
    }
    return latest;
  }

  private long refresh() {
    long total = 0;
    for (LongAdder views : viewsByThread.values()) {
      total += views.sum();
    }
    return total;
  }
}
