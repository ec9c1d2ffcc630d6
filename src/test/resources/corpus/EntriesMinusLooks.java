// verdict: EXACT
// why: lock() counts every entry while it holds the lock, readers' entries too, and under the same lock value() takes off the entries of all readers so far, its own included.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

/** A lock that counts how often it is taken. */
public class EntriesMinusLooks extends ReentrantLock implements Counter {
  private long entries;
  private long looks;

  @Override
  public void lock() {
    super.lock();
    entries++;
  }

  @Override
  public void increment() {
    lock();
    unlock();
  }

  @Override
  public long value() {
    lock();
    try {
      return entries - ++looks;
    } finally {
      unlock();
    }
  }
}
