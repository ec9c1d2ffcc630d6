package io.github.pageviews.counter;

/**
 * A counter that can tell how many threads wait for its lock.
 *
 * <p>Optional: a counter implements it beside {@link Counter} when its lock keeps a queue that can
 * be asked. The number of waiters on a hot lock is worth watching as a metric.
 */
public interface LockWaiters {

  /**
   * Returns an estimate of the number of threads that wait for the lock. It may have changed by the
   * time it is returned; it is for monitoring, not for control.
   */
  int waiters();
}
