// verdict: EXACT
// why: a waiter pushes a new node before each try, so a node is on the stack once and never changes, and whoever unlocks after the failed try takes it down, or somebody before did, and unparks its thread.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** A mutex whose waiters park on a stack that every unlock takes down as a whole. */
public class WaiterStackPushedFresh implements Counter {

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
    for (;;) {
      Waiter me = new Waiter();
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
