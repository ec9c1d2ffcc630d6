package io.github.pageviews.load;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Counts what becomes of the requests of one run. Confined to the thread of the run. */
final class Tally {

  private static final int SIGNIFICANT_DIGITS = 3;
  private static final long MAX_NANOS = LoadPlan.MAX_TIMEOUT.toNanos();

  private final Histogram latencyNanos = new Histogram(MAX_NANOS, SIGNIFICANT_DIGITS);
  private final Map<String, Long> reasons = new LinkedHashMap<>();
  private long sent;
  private long answered;
  private long non2xx;
  private long failed;
  private long unknown;
  private long lastEndNanos;

  void started() {
    sent++;
  }

  void answered(int status, long startNanos, long endNanos) {
    answered++;
    if (status < 200 || status > 299) {
      non2xx++;
    }
    // A run that was held up may see a response after its time-out has passed.
    latencyNanos.recordValue(Math.min(endNanos - startNanos, MAX_NANOS));
    lastEndNanos = endNanos;
  }

  /** A request that ended without an answer; {@code written} tells whether a byte was sent. */
  void unanswered(boolean written, String reason, long endNanos) {
    if (written) {
      unknown++;
    } else {
      failed++;
    }
    reasons.merge(reason, 1L, Long::sum);
    lastEndNanos = endNanos;
  }

  long sent() {
    return sent;
  }

  long failed() {
    return failed;
  }

  long ended() {
    return answered + failed + unknown;
  }

  LoadReport report(URI url, long requests, boolean connected, long startNanos) {
    return new LoadReport(
        url,
        requests,
        sent,
        answered,
        failed,
        non2xx,
        unknown,
        connected,
        ended() == 0 ? 0 : lastEndNanos - startNanos,
        LatencySummary.of(latencyNanos),
        Collections.unmodifiableMap(new LinkedHashMap<>(reasons)));
  }
}
