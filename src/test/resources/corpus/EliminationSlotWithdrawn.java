// verdict: EXACT
// why: An offer is either taken or withdrawn, by one compare-and-set on its own state; who took it adds two and says so, which the owner awaits, and who withdrew it adds one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class EliminationSlotWithdrawn implements Counter {
  private static final int WAITING = 0;
  private static final int TAKEN = 1;
  private static final int COUNTED = 2;
  private static final int WITHDRAWN = 3;

  private final AtomicReferenceArray<AtomicInteger> slots = new AtomicReferenceArray<>(2);
  private final AtomicLong total = new AtomicLong();

  @Override
  public void increment() {
    int i = ThreadLocalRandom.current().nextInt(slots.length());
    AtomicInteger other = slots.get(i);
    if (other != null) {
      boolean mine = other.compareAndSet(WAITING, TAKEN);
      slots.compareAndSet(i, other, null);
      if (mine) {
        total.addAndGet(2);
        other.set(COUNTED);
        return;
      }
    } else {
      AtomicInteger offer = new AtomicInteger(WAITING);
      if (slots.compareAndSet(i, null, offer)) {
        for (int spin = 0; spin < 3 && offer.get() == WAITING; spin++) {
          Thread.yield();
        }
        if (!offer.compareAndSet(WAITING, WITHDRAWN)) {
          while (offer.get() != COUNTED) {
            Thread.yield();
          }
          return;
        }
        slots.compareAndSet(i, offer, null);
      }
    }
    total.incrementAndGet();
  }

  @Override
  public long value() {
    return total.get();
  }
}
