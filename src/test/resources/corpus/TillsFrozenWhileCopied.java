// verdict: EXACT
// why: one atomic step freezes a till and takes its count, so a view is either in the copy or finds the till frozen and waits for the wider row; reads and widening share a monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** Tills that are doubled in number whenever two views meet at one of them. */
public class TillsFrozenWhileCopied implements Counter {

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
      wide.set(i, narrow.getAndUpdate(i, n -> n | FROZEN));
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
