package io.github.pageviews.load;

import java.net.URI;
import java.time.Duration;

/**
 * What a load run does: how many GET requests, to what, how many at a time.
 *
 * @param target an {@code http} URL with a host; its fragment, if any, is not sent
 * @param requests exactly how many requests to send, at least 1
 * @param concurrency how many requests are under way at a time, 1 to {@value #MAX_CONCURRENCY} and
 *     at most {@code requests}
 * @param keepAlive whether connections are used again; otherwise each request has its own
 * @param timeout how long one request may take from its start to its last byte, up to one hour
 */
public record LoadPlan(
    URI target, long requests, int concurrency, boolean keepAlive, Duration timeout) {

  /** The most requests at a time, the same as {@code ab}'s. */
  public static final int MAX_CONCURRENCY = 20_000;

  /** The longest time-out, which is also the longest latency that is recorded. */
  public static final Duration MAX_TIMEOUT = Duration.ofHours(1);

  /** The time-out used where none is given, the same as {@code ab}'s. */
  public static final String DEFAULT_TIMEOUT_SECONDS = "30";

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException with a one-line message that names the bad value and what
   *     would be right
   */
  public LoadPlan {
    LoadUrl.check(target);
    require(requests >= 1, "the number of requests must be at least 1, not " + requests);
    require(
        concurrency >= 1 && concurrency <= MAX_CONCURRENCY,
        "the concurrency must be 1 to " + MAX_CONCURRENCY + ", not " + concurrency);
    require(
        concurrency <= requests,
        "the concurrency ("
            + concurrency
            + ") must not be greater than the number of requests ("
            + requests
            + ")");
    require(
        timeout.compareTo(Duration.ZERO) > 0 && timeout.compareTo(MAX_TIMEOUT) <= 0,
        "the time-out must be more than 0 and at most "
            + MAX_TIMEOUT.toSeconds()
            + " seconds, not "
            + timeout.toSeconds());
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
