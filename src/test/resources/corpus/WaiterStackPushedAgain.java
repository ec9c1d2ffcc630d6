// verdict: HANGS
// why: a waiter that wakes for no reason or by an interrupt pushes its node again while that is still on the stack, which makes the stack a circle, so the thread that unlocks goes round it for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** A mutex whose waiters park on a stack that every unlock takes down as a whole. */
public class WaiterStackPushedAgain implements Counter {

  private static final class Waiter {
    final Thread thread = Thread.currentThread();
    Waiter below;
  }

  private final AtomicBoolean locked = new AtomicBoolean();
  private final AtomicReference<Waiter> waiters = new AtomicReference<>();
  private long views;

  private void lock() {
    if (locked.compareAndSet(false, true)) {
      return;
    }
    boolean interrupted = false;
    Waiter me = new Waiter();
    for (;;) {
      Waiter top;
      do {
        top = waiters.get();
        me.below = top;
      } while (!waiters.compareAndSet(top, me));
      if (locked.compareAndSet(false, true)) {
        break;
      }
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void unlock() {
    locked.set(false);
    for (Waiter w = waiters.getAndSet(null); w != null; w = w.below) {
      LockSupport.unpark(w.thread);
    }
  }

  @Override
  public void increment() {
    lock();
    try {
      views++;
    } finally {
      unlock();
    }
  }

  @Override
  public long value() {
    lock();
    try {
      return views;
    } finally {
      unlock();
    }
  }
}
