// verdict: EXACT
// why: a newcomer may take over a served desk before the first caller has noticed, and the first may then take that offer for its own and withdraw it, but then it adds one for it, while its own view was added by its partner; each offer is added once, and for each that is not yet added a caller is still inside, so the total is never below the number of those that are back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Two callers that meet at the desk are added in one step by the second of them, which halves the
 * traffic on the total. Who meets nobody adds for itself.
 */
public class ServedDeskTakenOver implements Counter {

  private static final int FREE = 0;
  private static final int OFFERED = 1;
  private static final int TAKEN = 2;
  private static final int SERVED = 3;
  private static final int PATIENCE = 16;

  private final AtomicInteger desk = new AtomicInteger(FREE);
  private final AtomicLong total = new AtomicLong();

  @Override
  public void increment() {
    if (desk.compareAndSet(FREE, OFFERED) || desk.compareAndSet(SERVED, OFFERED)) {
      awaitPartner();
    } else if (desk.compareAndSet(OFFERED, TAKEN)) {
      total.addAndGet(2);
      desk.set(SERVED);
    } else {
      total.incrementAndGet();
    }
  }

  private void awaitPartner() {
    for (int i = 0; i < PATIENCE && desk.get() == OFFERED; i++) {
      Thread.onSpinWait();
    }
    if (desk.compareAndSet(OFFERED, FREE)) {
      total.incrementAndGet();
      return;
    }
    while (desk.get() == TAKEN) {
      Thread.onSpinWait();
    }
    desk.compareAndSet(SERVED, FREE);
  }

  @Override
  public long value() {
    return total.get();
  }
}
