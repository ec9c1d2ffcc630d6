package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.judge.run.Execution;
import org.jspecify.annotations.Nullable;

/** Counts on from where a counter was set to. */
final class Onward {
  private final Execution execution;
  private final Counter counter;

  /** How many increments went well since it began to count on last. */
  private int gone;

  Onward(Execution execution, Counter counter) {
    this.execution = execution;
    this.counter = counter;
  }

  int gone() {
    return gone;
  }

  /** Returns what is wrong with the next increments, or null; what they throw gets out. */
  @Nullable String wrongWithin(long from, int steps) {
    gone = 0;
    for (long i = 1; i <= steps; i++) {
      counter.increment();
      execution.quiesce();
      long value = counter.value();
      if (value != from + i) {
        return "after " + (from + i) + " increments the count is " + value;
      }
      gone++;
    }
    return null;
  }

  /** Whether the count does not go on rightly, or a call throws, from where it was only set to. */
  boolean isWrongWithin(long from, int steps) {
    try {
      return wrongWithin(from, steps) != null;
    } catch (RuntimeException e) {
      execution.checkAlive(); // As where an index has left behind the array that grows with it.
      return true;
    }
  }

  /** Whether the count is that, and can be read at all. */
  boolean reads(long count) {
    try {
      return counter.value() == count;
    } catch (RuntimeException e) {
      execution.checkAlive();
      return false;
    }
  }
}
