// verdict: STALE_READS
// why: no purse is ever lost, but a purse in the hands of another caller is in no pool, so a read meanwhile misses views that were done long ago.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A purse belongs to one caller at a time; the pool grows with the contention. */
public class PursesPooled implements Counter {
  private final ConcurrentLinkedDeque<Long> pool = new ConcurrentLinkedDeque<>();

  @Override
  public void increment() {
    Long purse = pool.poll();
    pool.push(purse == null ? 1L : purse + 1);
  }

  /** Empties all purses into one and gives that back. */
  @Override
  public long value() {
    long sum = 0;
    Long purse;
    while ((purse = pool.poll()) != null) {
      sum += purse;
    }
    pool.push(sum);
    return sum;
  }
}
