// verdict: LOSES_VIEWS
// why: a till is read first and frozen afterwards, so a view that comes between the two is in the old till only, which nobody sums any more.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** Tills that are doubled in number whenever two views meet at one of them. */
public class TillsCopiedThenFrozen implements Counter {

  private static final long FROZEN = Long.MIN_VALUE;
  private static final int MOST = 16;

  private volatile AtomicLongArray tills = new AtomicLongArray(1);

  @Override
  public void increment() {
    int id = (int) Thread.currentThread().getId();
    for (;;) {
      AtomicLongArray seen = tills;
      int mine = id & (seen.length() - 1);
      long n = seen.get(mine);
      if (n < 0) {
        Thread.onSpinWait();
      } else if (seen.compareAndSet(mine, n, n + 1)) {
        return;
      } else if (seen.length() < MOST) {
        widen(seen);
      }
    }
  }

  private synchronized void widen(AtomicLongArray narrow) {
    if (tills != narrow) {
      return;
    }
    AtomicLongArray wide = new AtomicLongArray(2 * narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      wide.set(i, narrow.get(i));
      narrow.updateAndGet(i, n -> n | FROZEN);
    }
    tills = wide;
  }

  @Override
  public synchronized long value() {
    AtomicLongArray seen = tills;
    long sum = 0;
    for (int i = 0; i < seen.length(); i++) {
      sum += seen.get(i);
    }
    return sum;
  }
}
