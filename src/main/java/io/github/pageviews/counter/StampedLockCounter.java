package io.github.pageviews.counter;

import java.util.concurrent.locks.StampedLock;

/**
 * A {@code long} guarded by a {@link StampedLock}, read optimistically first.
 *
 * <p><b>Guarantee:</b> exact and linearizable.
 *
 * <p><b>Why:</b> increments hold the write lock. An optimistic read counts only if {@code validate}
 * finds that no write came between; a value read under a valid stamp is one that a reader holding
 * the read lock could have read. Otherwise the read is done again under the read lock.
 *
 * <p><b>Not promised:</b> reentrance or fairness; an overtaken reader costs a second read.
 */
final class StampedLockCounter implements Counter {
  private final StampedLock lock = new StampedLock();

  // Guarded by the lock, but read without it between tryOptimisticRead and validate, which
  // @GuardedBy cannot say.
  private long count;

  StampedLockCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    long stamp = lock.writeLock();
    try {
      count++;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  @Override
  public long value() {
    long optimistic = lock.tryOptimisticRead();
    long seen = count;
    // validate() keeps the read above from moving below it (acquire fence, StampedLock's doc).
    if (lock.validate(optimistic)) {
      return seen;
    }
    long stamp = lock.readLock();
    try {
      return count;
    } finally {
      lock.unlockRead(stamp);
    }
  }
}
