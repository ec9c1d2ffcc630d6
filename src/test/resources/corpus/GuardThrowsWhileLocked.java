// verdict: HANGS
// why: for an interrupted caller the guard's constructor throws when it already has the lock, and a resource that was never made is never closed, so the lock stays with that thread and all others wait for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuardThrowsWhileLocked implements Counter {

  private final Lock lock = new ReentrantLock();
  private final LongAdder cancelled = new LongAdder();
  private long views;

  @Override
  public void increment() {
    try (Guard guard = new Guard(lock)) {
      views++;
    } catch (CancellationException e) {
      cancelled.increment();
    }
  }

  @Override
  public long value() {
    lock.lock();
    try {
      return views + cancelled.sum();
    } finally {
      lock.unlock();
    }
  }

  /** Holds a lock from its creation until it is closed. */
  private static final class Guard implements AutoCloseable {

    private final Lock held;

    Guard(Lock lock) {
      held = lock;
      held.lock();
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the request was cancelled");
      }
    }

    @Override
    public void close() {
      held.unlock();
    }
  }
}
