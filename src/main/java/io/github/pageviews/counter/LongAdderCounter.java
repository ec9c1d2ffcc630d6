package io.github.pageviews.counter;

import java.util.concurrent.atomic.LongAdder;

/**
 * A {@link LongAdder}: cells that only grow, summed when read.
 *
 * <p><b>Guarantee:</b> exact. A read that all increments happen-before is the exact total.
 *
 * <p><b>Why:</b> each {@code increment} is one atomic add to one cell, and cells are never taken
 * away. {@code sum} reads every cell once; a cell only grows, so an increment that happens-before
 * the sum is in it, and later sums are never smaller. The initial count is a field of its own,
 * since a {@code LongAdder} starts at zero.
 *
 * <p><b>Not promised:</b> {@code sum()} is no snapshot while increments run: two unordered readers
 * may disagree about which of two increments came first (not linearizable). {@code LongAdder}'s
 * documentation promises the exact value at rest only; the bounds above rest on its code
 * (Striped64, from JDK 8 to 25).
 */
final class LongAdderCounter implements Counter {
  private final LongAdder added = new LongAdder();
  private final long initial;

  LongAdderCounter(long initial) {
    this.initial = initial;
  }

  @Override
  public void increment() {
    added.increment();
  }

  @Override
  public long value() {
    return initial + added.sum();
  }
}
