// verdict: GOES_BACKWARD
// why: While a view is in its cell and the version not yet raised, a slower reader stores its smaller sum under the same version over the sum that a faster one has returned.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class VersionedCacheManyReadersTern implements Counter {
  private record Cached(long version, long sum) {}

  private final AtomicLongArray cells = new AtomicLongArray(8);
  private final AtomicLong version = new AtomicLong();
  private volatile Cached cache = new Cached(-1, 0);

  @Override public void increment() {
    cells.incrementAndGet((int) Thread.currentThread().getId() & 7);
    version.incrementAndGet();
  }

  @Override public long value() {
    long v = version.get();
    Cached c = cache;
    if (c.version() == v) {
      return c.sum();
    }
    long sum = 0;
    for (int i = 0; i < cells.length(); i++) {
      sum += cells.get(i);
    }
    cache = new Cached(v, sum);
    return sum;
  }
}
