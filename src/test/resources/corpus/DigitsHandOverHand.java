// verdict: EXACT
// why: Views and reads go along the digits hand over hand, each takes the next lock before it gives up the last, so nobody overtakes and a read sees every carry of those before it and none of those behind.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class DigitsHandOverHand implements Counter {
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
      next.lock.lock();
      here.lock.unlock();
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
