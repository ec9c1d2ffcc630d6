package io.github.pageviews.counter;

import com.google.errorprone.annotations.concurrent.GuardedBy;

/**
 * A {@code long} guarded by this object's monitor.
 *
 * <p><b>Guarantee:</b> exact; every read sees every increment that returned before it, in one total
 * order of all calls (linearizable).
 *
 * <p><b>Why:</b> load, add and store stand in one critical section, and an unlock of a monitor
 * happens-before every later lock of it (JLS 17.4.5). The lock is released on every path, thrown
 * exceptions included (JLS 14.19).
 *
 * <p><b>Not promised:</b> fairness; whoever holds a reference to the counter can lock it too.
 */
final class SynchronizedCounter implements Counter {
  @GuardedBy("this")
  private long count;

  SynchronizedCounter(long initial) {
    count = initial;
  }

  @Override
  public synchronized void increment() {
    count++;
  }

  @Override
  public synchronized long value() {
    return count;
  }
}
