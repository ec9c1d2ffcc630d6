package io.github.pageviews.load;

import org.HdrHistogram.Histogram;

/**
 * Percentiles of the latencies of answered requests, in nanoseconds, exact to three significant
 * digits.
 *
 * <p>Closed-loop: a client sends its next request only when the last one has ended, so a server
 * that stalls is also asked less while it stalls. These percentiles therefore leave out the wait of
 * the requests that an independent population would have sent meanwhile (coordinated omission).
 * They describe the requests that were sent, not what users would have felt at a fixed rate.
 *
 * @param count answered requests; when it is 0 the percentiles are 0 and mean nothing
 */
public record LatencySummary(
    long count, long p50Nanos, long p90Nanos, long p99Nanos, long p999Nanos, long maxNanos) {

  static LatencySummary of(Histogram nanos) {
    return new LatencySummary(
        nanos.getTotalCount(),
        nanos.getValueAtPercentile(50),
        nanos.getValueAtPercentile(90),
        nanos.getValueAtPercentile(99),
        nanos.getValueAtPercentile(99.9),
        nanos.getMaxValue());
  }
}
