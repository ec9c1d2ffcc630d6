// verdict: EXACT
// why: The version is raised after the view is in its cell and read before the sum, and only one reader at a time sums and stores, so the cache neither misses a finished view nor goes back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class VersionedCacheOneReaderTern implements Counter {
  private final AtomicLongArray cells = new AtomicLongArray(8);
  private final AtomicLong version = new AtomicLong();
  private long cachedVersion = -1;
  private long cached;

  @Override public void increment() {
    cells.incrementAndGet((int) Thread.currentThread().getId() & 7);
    version.incrementAndGet();
  }

  @Override public synchronized long value() {
    long v = version.get();
    if (v != cachedVersion) {
      long sum = 0;
      for (int i = 0; i < cells.length(); i++) {
        sum += cells.get(i);
      }
      cached = sum;
      cachedVersion = v;
    }
    return cached;
  }
}
