// verdict: LOSES_VIEWS
// why: those who arrived are read before those who left, so a thread that comes too late and goes again in between stands in for one that is still inside, whose view then goes into a shift that has been booked.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Views are counted shift by shift. Every read closes the running shift, waits for those who are
 * still working in it, and books what they have counted.
 */
public class ShiftsCountArrivalsFirst implements Counter {

  private static final class Shift {
    final AtomicLong arrived = new AtomicLong();
    final AtomicLong left = new AtomicLong();
    final AtomicLong views = new AtomicLong();

    boolean deserted() {
      return arrived.get() == left.get();
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
