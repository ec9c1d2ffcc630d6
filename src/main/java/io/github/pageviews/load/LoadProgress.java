package io.github.pageviews.load;

import java.time.Duration;

/**
 * Hears how far a run is. Called on the thread of the run, about ten times a second, so it must
 * return quickly; what it throws ends the run.
 */
@FunctionalInterface
public interface LoadProgress {

  /** Hears nothing. */
  LoadProgress NONE = (ended, requests, elapsed) -> {};

  /**
   * Tells how many requests have ended, with whatever outcome.
   *
   * @param ended requests that were answered, failed or ended unknown
   * @param requests requests that the run will send in all
   * @param elapsed time since the run started
   */
  void update(long ended, long requests, Duration elapsed);
}
