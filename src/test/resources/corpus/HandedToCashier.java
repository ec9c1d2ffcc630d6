// verdict: STALE_READS
// why: tryTransfer is true when the cashier has taken the view, not when he has booked it, so a read after increment() returned may miss it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.atomic.AtomicLong;

/** If the cashier is free he books the view, else the caller does it himself. */
public class HandedToCashier implements Counter {
  private static final Object VIEW = new Object();

  private final LinkedTransferQueue<Object> window = new LinkedTransferQueue<>();
  private final AtomicLong booked = new AtomicLong();

  public HandedToCashier() {
    Thread cashier = new Thread(this::serve, "cashier");
    cashier.setDaemon(true);
    cashier.start();
  }

  private void serve() {
    while (true) {
      try {
        window.take();
        booked.incrementAndGet();
      } catch (InterruptedException e) {
        // nobody sends the cashier home
      }
    }
  }

  @Override
  public void increment() {
    if (!window.tryTransfer(VIEW)) {
      booked.incrementAndGet();
    }
  }

  @Override
  public long value() {
    return booked.get();
  }
}
