// verdict: FAILS
// why: last is written under one lock and read under the other, so a reader may see it point to a new slip while the plain link to that slip still reads null, and the walk dereferences null.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A spool of slips with a lock at each end, so that views and reads don't wait for each other. */
public class SpoolEndCompared implements Counter {

  private static final class Slip {
    Slip next;
  }

  private final Lock writing = new ReentrantLock();
  private final Lock reading = new ReentrantLock();
  private Slip first = new Slip();
  private Slip last = first;
  private long taken;

  @Override
  public void increment() {
    Slip slip = new Slip();
    writing.lock();
    try {
      last.next = slip;
      last = slip;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public long value() {
    reading.lock();
    try {
      while (first != last) {
        first = first.next;
        taken++;
      }
      return taken;
    } finally {
      reading.unlock();
    }
  }
}
