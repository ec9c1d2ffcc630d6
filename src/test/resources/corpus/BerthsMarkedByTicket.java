// verdict: EXACT
// why: a mark tells its ticket, so only the turn it belongs to can wipe it, once, and until that caller has raised woken nobody else can; a berth is used again only after woken has passed its ticket, and a caller is back only when woken has passed its own, so woken is a right total at any time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Views draw tickets and lie down in a small ring of berths; whoever waits helps to wake them in
 * the order of their tickets. How many have been woken is the total.
 */
public class BerthsMarkedByTicket implements Counter {

  private static final int BERTHS = 2;
  private static final long EMPTY = 0;

  private final AtomicLong tickets = new AtomicLong();
  private final AtomicLongArray ring = new AtomicLongArray(BERTHS);
  private final AtomicLong woken = new AtomicLong();

  private static int berth(long ticket) {
    return (int) (ticket % BERTHS);
  }

  private void wakeNext() {
    long turn = woken.get();
    if (ring.compareAndSet(berth(turn), turn + 1, EMPTY)) {
      woken.incrementAndGet();
    } else {
      Thread.onSpinWait();
    }
  }

  @Override
  public void increment() {
    long ticket = tickets.getAndIncrement();
    while (ticket - woken.get() >= BERTHS) {
      wakeNext();
    }
    ring.set(berth(ticket), ticket + 1);
    while (woken.get() <= ticket) {
      wakeNext();
    }
  }

  @Override
  public long value() {
    return woken.get();
  }
}
