package io.github.pageviews.counter;

/**
 * A count that many threads raise by one and read.
 *
 * <p>A counter is <em>exact</em> when, with {@code ->} for happens-before (JLS 17.4.5), {@link
 * #value()} is at least the number of increments whose return {@code ->} its call, and at most the
 * number of those whose call its return does not {@code ->}; and when a read that {@code ->} a
 * later read is never greater than it. So a read that all increments {@code ->} is the exact total.
 * This is intermediate value linearizability (Rinberg and Keidar, DISC 2020) stated by
 * happens-before and with ordered reads added. It is weaker than linearizability: two unordered
 * reads may disagree about the order of two increments.
 *
 * <p>Neither method throws, and every call returns in every fair schedule with finitely many calls.
 * An implementation counts beyond 2<sup>31</sup>, whoever calls: any number of threads, alive or
 * dead since, interrupted or not, platform or virtual, with other instances of its class alive.
 *
 * <p>Implementations offered by class name, by file or through {@link java.util.ServiceLoader} need
 * a constructor without parameters that is not private, and start at zero.
 */
public interface Counter {

  /** Adds one view. */
  void increment();

  /** Returns the number of views. */
  long value();
}
