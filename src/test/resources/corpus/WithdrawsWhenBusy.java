// verdict: GOES_BACKWARD
// why: a view is shown before the desk is free and withdrawn when it isn't, so a reader can see it come and go while it is under way.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Only one caller at a time is at the desk; a view that doesn't get there is taken back. */
public class WithdrawsWhenBusy implements Counter {
  private final Semaphore desk = new Semaphore(1);
  private final AtomicLong shown = new AtomicLong();

  @Override
  public void increment() {
    shown.incrementAndGet();
    while (!desk.tryAcquire()) {
      shown.decrementAndGet(); // not ours to count yet
      Thread.yield();
      shown.incrementAndGet();
    }
    desk.release();
  }

  @Override
  public long value() {
    return shown.get();
  }
}
