package io.github.pageviews.server;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LockWaiters;
import java.util.OptionalInt;

/**
 * A counter, the name it is shown under and how it is reached.
 *
 * @param name the name in the catalogue, or of the class
 * @param lane {@link Lane#FAST} only if the counter is known to be exact and never to wait
 */
public record ServedCounter(String name, Counter counter, Lane lane) {

  /** Serves a counter of which nothing is known. */
  public ServedCounter(String name, Counter counter) {
    this(name, counter, Lane.ORDINARY);
  }

  /** Returns how many threads wait for the counter's lock, if the counter can tell. */
  OptionalInt waiters() {
    return counter instanceof LockWaiters lock
        ? OptionalInt.of(lock.waiters())
        : OptionalInt.empty();
  }
}
