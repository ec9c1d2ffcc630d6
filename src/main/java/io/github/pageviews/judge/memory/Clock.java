package io.github.pageviews.judge.memory;

import java.util.Arrays;

/**
 * A vector clock: for each strand, how many of its steps happen-before (Fidge 1988, Mattern 1989).
 *
 * <p>Not thread-safe; one strand runs at a time.
 */
public final class Clock {
  private int[] times;

  /** Creates a clock that knows of no step. */
  public Clock() {
    this(new int[4]);
  }

  private Clock(int[] times) {
    this.times = times;
  }

  /** Returns the number of steps of the strand that happen-before. */
  public int time(int strand) {
    return strand < times.length ? times[strand] : 0;
  }

  /** Counts one more step of the strand. */
  public void tick(int strand) {
    grow(strand + 1);
    times[strand]++;
  }

  /** Takes over what the other clock knows. */
  public void join(Clock other) {
    if (other.times.length > times.length) {
      // No longer than that, or two clocks that join each other in turn would grow without end.
      times = Arrays.copyOf(times, other.times.length);
    }
    for (int i = 0; i < other.times.length; i++) {
      times[i] = Math.max(times[i], other.times[i]);
    }
  }

  /** Whether a step of that strand at that time happens-before what has this clock. */
  public boolean knows(int strand, int time) {
    return time <= time(strand);
  }

  /** Returns a copy that stays as it is. */
  public Clock copy() {
    return new Clock(times.clone());
  }

  void set(int strand, int time) {
    grow(strand + 1);
    times[strand] = time;
  }

  int size() {
    return times.length;
  }

  private void grow(int size) {
    if (size > times.length) {
      times = Arrays.copyOf(times, Math.max(size, times.length * 2));
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(times);
  }
}
