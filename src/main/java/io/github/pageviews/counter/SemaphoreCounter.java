package io.github.pageviews.counter;

import java.util.concurrent.Semaphore;

/**
 * A {@code long} guarded by a {@link Semaphore} with one permit.
 *
 * <p><b>Guarantee:</b> exact and linearizable; it can tell how many threads wait.
 *
 * <p><b>Why:</b> one permit makes a critical section, and a {@code release} happens-before a
 * successful later acquire ({@link Semaphore}, memory consistency effects). The permit is taken
 * uninterruptibly, before the {@code try}: a caller that did not get it never gives it back.
 *
 * <p><b>Not promised:</b> reentrance or ownership: any thread could release the permit, which is
 * why it is private.
 */
final class SemaphoreCounter implements Counter, LockWaiters {
  private final Semaphore permit = new Semaphore(1);

  // Guarded by the permit, which @GuardedBy does not know as a lock.
  private long count;

  SemaphoreCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    permit.acquireUninterruptibly();
    try {
      count++;
    } finally {
      permit.release();
    }
  }

  @Override
  public long value() {
    permit.acquireUninterruptibly();
    try {
      return count;
    } finally {
      permit.release();
    }
  }

  @Override
  public int waiters() {
    return permit.getQueueLength();
  }
}
