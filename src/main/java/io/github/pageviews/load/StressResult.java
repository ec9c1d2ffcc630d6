package io.github.pageviews.load;

import org.jspecify.annotations.Nullable;

/**
 * What a stress of one counter ended with.
 *
 * @param outcome how it ended; the other values mean something only as said there
 * @param expected the increments made if none fails
 * @param counted the counter's value after all threads have ended
 * @param nanosPerIncrement wall-clock time from the common start to the end of the last thread,
 *     divided by the increments of all threads
 * @param failure what the counter threw, or null
 */
public record StressResult(
    Outcome outcome,
    long expected,
    long counted,
    double nanosPerIncrement,
    @Nullable Throwable failure) {

  /** How a stress ended. */
  public enum Outcome {
    /** All increments were counted. For a counter that isn't known to be safe that was luck. */
    EXACT,
    /** Fewer were counted. */
    LOST_VIEWS,
    /** More were counted. */
    OVERCOUNTED,
    /** The counter threw; there is neither a count nor a time. */
    FAILED,
    /** Calls didn't return; their threads are left behind; there is neither a count nor a time. */
    HUNG
  }

  /** The increments that were not counted; negative if too many were. */
  public long lost() {
    return expected - counted;
  }

  static StressResult counted(StressPlan plan, long counted, long elapsedNanos) {
    int sign = Long.compare(counted, plan.expected());
    Outcome outcome =
        sign == 0 ? Outcome.EXACT : sign < 0 ? Outcome.LOST_VIEWS : Outcome.OVERCOUNTED;
    return new StressResult(
        outcome, plan.expected(), counted, (double) elapsedNanos / plan.expected(), null);
  }

  static StressResult failed(StressPlan plan, Throwable failure) {
    return new StressResult(Outcome.FAILED, plan.expected(), 0, 0, failure);
  }

  static StressResult hung(StressPlan plan) {
    return new StressResult(Outcome.HUNG, plan.expected(), 0, 0, null);
  }
}
