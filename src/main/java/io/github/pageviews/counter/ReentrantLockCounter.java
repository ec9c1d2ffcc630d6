package io.github.pageviews.counter;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A {@code long} guarded by a {@link ReentrantLock}.
 *
 * <p><b>Guarantee:</b> exact and linearizable; it can tell how many threads wait.
 *
 * <p><b>Why:</b> a lock's {@code unlock} happens-before a later {@code lock} ({@link
 * java.util.concurrent.locks.Lock}, memory synchronization), and the unlock stands in {@code
 * finally}, so no path forgets it. {@code lock()} is not interruptible: an interrupted caller
 * counts.
 *
 * <p><b>Not promised:</b> fairness; a newcomer may barge in before a thread that waits.
 */
final class ReentrantLockCounter implements Counter, LockWaiters {
  private final ReentrantLock lock = new ReentrantLock();

  @GuardedBy("lock")
  private long count;

  ReentrantLockCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long value() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int waiters() {
    return lock.getQueueLength();
  }
}
