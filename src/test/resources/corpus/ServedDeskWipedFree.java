// verdict: LOSES_VIEWS
// why: a third caller may put its offer on a served desk before the first one has left, which then wipes the desk free and the new offer with it, and the third takes that for having been served although nobody has added its view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Two callers that meet at the desk are added in one step by the second of them, which halves the
 * traffic on the total. Who meets nobody adds for itself.
 */
public class ServedDeskWipedFree implements Counter {

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
    desk.set(FREE);
  }

  @Override
  public long value() {
    return total.get();
  }
}
