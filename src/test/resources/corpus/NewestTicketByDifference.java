// verdict: OVERFLOWS
// why: the comparator narrows the difference of two tickets to an int, so from 2^31 + 1 views on the cell that still holds 0 is taken for the newest and the total is wrong.
import io.github.pageviews.counter.Counter;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Each view draws a ticket and its thread hands it in. Tickets have no gaps, so the newest one that
 * was handed in is the number of views.
 */
public class NewestTicketByDifference implements Counter {

  private static final Comparator<AtomicLong> BY_TICKET = (a, b) -> (int) (a.get() - b.get());

  private final AtomicLong drawn = new AtomicLong();
  private final Queue<AtomicLong> handedIn = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(this::newTray);

  public NewestTicketByDifference() {
    newTray();
  }

  private AtomicLong newTray() {
    AtomicLong tray = new AtomicLong();
    handedIn.add(tray);
    return tray;
  }

  @Override
  public void increment() {
    AtomicLong tray = mine.get();
    tray.set(drawn.incrementAndGet());
  }

  @Override
  public long value() {
    return handedIn.stream().max(BY_TICKET).orElseThrow().get();
  }
}
