package io.github.pageviews.counter;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sixty-four counts, each with a lock of its own; a thread counts on the stripe of its id.
 *
 * <p><b>Guarantee:</b> exact; it can tell how many threads wait.
 *
 * <p><b>Why:</b> a stripe is raised and read under its lock, so none of its increments is lost
 * whichever threads share it. A read locks each stripe once; a stripe only grows, so a read holds
 * at least all that happened-before it and no more than had begun.
 *
 * <p><b>Not promised:</b> a snapshot: the stripes are read one after another, and increments that
 * run meanwhile may be seen in one and missed in another (not linearizable).
 */
final class StripedCounter implements Counter, LockWaiters {
  private static final int STRIPES = 64;

  private static final class Stripe {
    final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    long count;
  }

  private final Stripe[] stripes = new Stripe[STRIPES];
  private final long initial;

  StripedCounter(long initial) {
    this.initial = initial;
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  @Override
  public void increment() {
    // getId, not threadId: the byte code runs on Java 17. An overridden id may be any number, which
    // the mask allows for; only speed depends on it.
    Stripe stripe = stripes[(int) Thread.currentThread().getId() & (STRIPES - 1)];
    stripe.lock.lock();
    try {
      stripe.count++;
    } finally {
      stripe.lock.unlock();
    }
  }

  @Override
  public long value() {
    long sum = initial;
    for (Stripe stripe : stripes) {
      stripe.lock.lock();
      try {
        sum += stripe.count;
      } finally {
        stripe.lock.unlock();
      }
    }
    return sum;
  }

  @Override
  public int waiters() {
    int sum = 0;
    for (Stripe stripe : stripes) {
      sum += stripe.lock.getQueueLength();
    }
    return sum;
  }
}
