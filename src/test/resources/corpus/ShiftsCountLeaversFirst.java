// verdict: EXACT
// why: those who left are read before those who arrived, so if the two are equal nobody was inside at the first look, and whoever comes later finds the shift closed and counts in the next one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Views are counted shift by shift. Every read closes the running shift, waits for those who are
 * still working in it, and books what they have counted.
 */
public class ShiftsCountLeaversFirst implements Counter {

  private static final class Shift {
    final AtomicLong arrived = new AtomicLong();
    final AtomicLong left = new AtomicLong();
    final AtomicLong views = new AtomicLong();

    boolean deserted() {
      return left.get() == arrived.get();
    }
  }

  private volatile Shift current = new Shift();
  private long booked;

  @Override
  public void increment() {
    for (;;) {
      Shift shift = current;
      shift.arrived.incrementAndGet();
      boolean open = shift == current;
      if (open) {
        shift.views.incrementAndGet();
      }
      shift.left.incrementAndGet();
      if (open) {
        return;
      }
    }
  }

  @Override
  public synchronized long value() {
    Shift closing = current;
    current = new Shift();
    while (!closing.deserted()) {
      Thread.onSpinWait();
    }
    booked += closing.views.get();
    return booked;
  }
}
