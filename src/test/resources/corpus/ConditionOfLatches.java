// verdict: EXACT
// why: a waiter notes the latch of its generation while it holds the lock and signal() opens that latch under the lock, so no signal is missed; that signal() wakes all of a generation is only a spurious wake-up for the others, who look at the flag again in a loop.
import io.github.pageviews.counter.Counter;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One caller at a time is at the book; the others wait on a condition of our own. */
public class ConditionOfLatches implements Counter {

  private static final class LatchLock extends ReentrantLock {
    private static final long serialVersionUID = 1;

    @Override public Condition newCondition() { return new Generations(); }

    private final class Generations implements Condition {
      private CountDownLatch generation = new CountDownLatch(1);

      @Override public void await() throws InterruptedException {
        CountDownLatch mine = generation;
        unlock();
        try {
          mine.await();
        } finally {
          lock();
        }
      }

      @Override public void awaitUninterruptibly() {
        CountDownLatch mine = generation;
        boolean interrupted = false;
        unlock();
        for (boolean open = false; !open; ) {
          try {
            mine.await();
            open = true;
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
        lock();
        if (interrupted) Thread.currentThread().interrupt();
      }

      @Override public long awaitNanos(long nanos) { throw new UnsupportedOperationException(); }
      @Override public boolean await(long time, TimeUnit unit) { throw new UnsupportedOperationException(); }
      @Override public boolean awaitUntil(Date deadline) { throw new UnsupportedOperationException(); }

      @Override public void signal() {
        generation.countDown();
        generation = new CountDownLatch(1);
      }

      @Override public void signalAll() { signal(); }
    }
  }

  private final LatchLock lock = new LatchLock();
  private final Condition free = lock.newCondition();
  private boolean taken;
  private long views;

  private long visit(long more) {
    lock.lock();
    try {
      while (taken) free.awaitUninterruptibly();
      taken = true;
    } finally {
      lock.unlock();
    }
    long now = views += more;
    lock.lock();
    try {
      taken = false;
      free.signal();
    } finally {
      lock.unlock();
    }
    return now;
  }

  @Override public void increment() { visit(1); }

  @Override public long value() { return visit(0); }
}
