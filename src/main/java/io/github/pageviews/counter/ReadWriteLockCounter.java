package io.github.pageviews.counter;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A {@code long} guarded by a {@link ReentrantReadWriteLock}: readers share, writers exclude.
 *
 * <p><b>Guarantee:</b> exact and linearizable; it can tell how many threads wait.
 *
 * <p><b>Why:</b> increments hold the write lock; a reader that holds the read lock sees all that
 * was done before the previous release of the write lock ({@link
 * java.util.concurrent.locks.ReadWriteLock}).
 *
 * <p><b>Not promised:</b> speed; where nearly every call is an increment, as for page views, a
 * plain lock is cheaper.
 */
final class ReadWriteLockCounter implements Counter, LockWaiters {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  @GuardedBy("lock")
  private long count;

  ReadWriteLockCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    lock.writeLock().lock();
    try {
      count++;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public long value() {
    lock.readLock().lock();
    try {
      return count;
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public int waiters() {
    return lock.getQueueLength();
  }
}
