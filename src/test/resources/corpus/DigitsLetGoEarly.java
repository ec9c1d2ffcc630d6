// verdict: STALE_READS
// why: A view that carries gives up the lock of its digit before it has that of the next one, so a read can overtake it there and miss the ten (0 after nine finished views).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class DigitsLetGoEarly implements Counter {
  private static final class Digit {
    final ReentrantLock lock = new ReentrantLock();
    int figure;
    Digit next;
  }

  private final Digit ones = new Digit();

  @Override
  public void increment() {
    Digit here = ones;
    here.lock.lock();
    while (here.figure == 9) {
      here.figure = 0;
      if (here.next == null) {
        here.next = new Digit();
      }
      Digit next = here.next;
      here.lock.unlock();
      next.lock.lock();
      here = next;
    }
    here.figure++;
    here.lock.unlock();
  }

  @Override
  public long value() {
    long sum = 0;
    long weight = 1;
    Digit here = ones;
    here.lock.lock();
    for (;;) {
      sum += weight * here.figure;
      weight *= 10;
      Digit next = here.next;
      if (next != null) {
        next.lock.lock();
      }
      here.lock.unlock();
      if (next == null) {
        return sum;
      }
      here = next;
    }
  }
}
