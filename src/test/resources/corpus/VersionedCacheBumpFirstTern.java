// verdict: LOSES_VIEWS
// why: The version is raised before the view is in its cell: a reader in between caches the old sum under the new version, and every later read believes it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class VersionedCacheBumpFirstTern implements Counter {
  private final AtomicLongArray cells = new AtomicLongArray(8);
  private final AtomicLong version = new AtomicLong();
  private long cachedVersion = -1;
  private long cached;

  @Override public void increment() {
    version.incrementAndGet(); // invalidate the cached sum
    cells.incrementAndGet((int) Thread.currentThread().getId() & 7);
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
