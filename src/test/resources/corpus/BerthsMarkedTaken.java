// verdict: HANGS
// why: a mark does not say of which lap it is, so a caller that stopped with an old turn in its hand may wipe the mark of a later ticket in the same berth and pass the turn on for it too early, and when the turn comes to that ticket its mark is gone and all wait for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Views draw tickets and lie down in a small ring of berths; whoever waits helps to wake them in
 * the order of their tickets. How many have been woken is the total.
 */
public class BerthsMarkedTaken implements Counter {

  private static final int BERTHS = 2;
  private static final long EMPTY = 0;
  private static final long TAKEN = 1;

  private final AtomicLong tickets = new AtomicLong();
  private final AtomicLongArray ring = new AtomicLongArray(BERTHS);
  private final AtomicLong woken = new AtomicLong();

  private static int berth(long ticket) {
    return (int) (ticket % BERTHS);
  }

  private void wakeNext() {
    long turn = woken.get();
    if (ring.compareAndSet(berth(turn), TAKEN, EMPTY)) {
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
    ring.set(berth(ticket), TAKEN);
    while (woken.get() <= ticket) {
      wakeNext();
    }
  }

  @Override
  public long value() {
    return woken.get();
  }
}
