// verdict: STALE_READS
// why: two callers may carry at once, which makes the number of beginnings and ends even in the middle, so a read that falls between the taking of the tray by one of them and its putting on the shelf finds an even number twice and misses the finished views that are on their way.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Views are put on a tray, and whoever fills the tray carries all that is on it to the shelf. A
 * read that comes across somebody carrying looks again.
 */
public class TrayCarriedByTwo implements Counter {

  private static final int FULL = 4;

  private final AtomicLong tray = new AtomicLong();
  private final AtomicLong shelf = new AtomicLong();

  /** Goes up when somebody starts to carry and again at the end. */
  private final AtomicLong steps = new AtomicLong();

  private void carry() {
    steps.incrementAndGet();
    long cups = tray.getAndSet(0);
    shelf.addAndGet(cups);
    steps.incrementAndGet();
  }

  private static boolean onTheWay(long step) {
    return (step & 1) != 0;
  }

  @Override
  public void increment() {
    if (tray.incrementAndGet() >= FULL) {
      carry();
    }
  }

  @Override
  public long value() {
    for (;;) {
      long before = steps.get();
      long sum = shelf.get() + tray.get();
      if (!onTheWay(before) && steps.get() == before) {
        return sum;
      }
      Thread.onSpinWait();
    }
  }
}
