// verdict: EXACT
// why: The folder closes the cell with one exchange that also tells its last count, a view that meets the closed mark goes to the next cell, and readers add base and cell under the folder's monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SealedCellFolded implements Counter {
  private static final long CLOSED = -1;
  private volatile AtomicLong cell = new AtomicLong();
  private long base;

  @Override
  public void increment() {
    for (;;) {
      AtomicLong mine = cell;
      long seen = mine.get();
      if (seen == CLOSED) {
        Thread.yield();
      } else if (seen >= 3) {
        fold(mine);
      } else if (mine.compareAndSet(seen, seen + 1)) {
        return;
      }
    }
  }

  private synchronized void fold(AtomicLong full) {
    if (cell == full) {
      base += full.getAndSet(CLOSED);
      cell = new AtomicLong();
    }
  }

  @Override
  public synchronized long value() {
    return base + cell.get();
  }
}
