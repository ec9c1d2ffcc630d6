// verdict: LOSES_VIEWS
// why: when the lock stays busy acquire() returns null, and a try with resources runs its body for a null resource all the same, so views++ is done without the lock beside its holder's.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NullLeaseEntersAnyway implements Counter {

  private static final int MAX_ATTEMPTS = 3;

  private final Lock lock = new ReentrantLock();
  private long views;

  @Override
  public void increment() {
    try (Lease lease = acquire()) {
      views++;
    }
  }

  @Override
  public long value() {
    lock.lock();
    try {
      return views;
    } finally {
      lock.unlock();
    }
  }

  private Lease acquire() {
    int attempts = 0;
    while (!lock.tryLock()) {
      if (++attempts == MAX_ATTEMPTS) {
        return null;
      }
      Thread.yield();
    }
    return new Lease(lock);
  }

  private static final class Lease implements AutoCloseable {

    private final Lock held;

    Lease(Lock held) {
      this.held = held;
    }

    @Override
    public void close() {
      held.unlock();
    }
  }
}
