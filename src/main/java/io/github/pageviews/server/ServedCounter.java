package io.github.pageviews.server;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LockWaiters;
import java.util.OptionalInt;

/**
 * A counter and the name it is shown under.
 *
 * @param name the name in the catalogue, or of the class
 */
public record ServedCounter(String name, Counter counter) {

  /** Returns how many threads wait for the counter's lock, if the counter can tell. */
  OptionalInt waiters() {
    return counter instanceof LockWaiters lock
        ? OptionalInt.of(lock.waiters())
        : OptionalInt.empty();
  }
}
