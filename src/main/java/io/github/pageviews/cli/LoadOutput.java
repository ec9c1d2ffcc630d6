package io.github.pageviews.cli;

import io.github.pageviews.load.LatencySummary;
import io.github.pageviews.load.LoadPlan;
import io.github.pageviews.load.LoadReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A load report as text and as JSON. */
final class LoadOutput {

  private static final int SCHEMA = 1;

  private LoadOutput() {}

  static String text(LoadPlan plan, LoadReport report) {
    StringBuilder out = new StringBuilder();
    line(out, "url", report.url().toString());
    line(
        out,
        "sent",
        String.format(
            Locale.ROOT,
            "%d of %d, %d at a time, %s",
            report.sent(),
            report.requests(),
            plan.concurrency(),
            plan.keepAlive() ? "persistent connections" : "a connection per request"));
    line(out, "answered", Long.toString(report.answered()));
    line(out, "not 2xx", Long.toString(report.non2xx()));
    line(out, "failed", Long.toString(report.failed()));
    line(out, "unknown", Long.toString(report.unknown()));
    report
        .reasons()
        .forEach((reason, count) -> line(out, "", String.format("%d x %s", count, reason)));
    line(out, "time", String.format(Locale.ROOT, "%.3f s", report.seconds()));
    line(out, "rate", String.format(Locale.ROOT, "%.1f requests/s", report.requestsPerSecond()));
    LatencySummary latency = report.latency();
    if (latency.count() > 0) {
      line(
          out,
          "latency",
          String.format(
              Locale.ROOT,
              "p50 %.3f  p90 %.3f  p99 %.3f  p99.9 %.3f  max %.3f ms",
              latency.p50Nanos() / 1e6,
              latency.p90Nanos() / 1e6,
              latency.p99Nanos() / 1e6,
              latency.p999Nanos() / 1e6,
              latency.maxNanos() / 1e6));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(String.format("%-10s%s%n", name, value));
  }

  static String json(LoadReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", SCHEMA);
    json.put("url", report.url().toString());
    json.put("sent", report.sent());
    json.put("answered", report.answered());
    json.put("failed", report.failed());
    json.put("non2xx", report.non2xx());
    json.put("unknown", report.unknown());
    json.put("seconds", rounded(report.seconds(), 6));
    json.put("requestsPerSecond", rounded(report.requestsPerSecond(), 2));
    json.put("latencyMillis", latencyMillis(report.latency()));
    json.put("requests", report.requests());
    json.put("reasons", report.reasons());
    return Json.write(json) + "\n";
  }

  private static Map<String, @Nullable Object> latencyMillis(LatencySummary latency) {
    Map<String, @Nullable Object> millis = new LinkedHashMap<>();
    millis.put("p50", millis(latency, latency.p50Nanos()));
    millis.put("p90", millis(latency, latency.p90Nanos()));
    millis.put("p99", millis(latency, latency.p99Nanos()));
    millis.put("p999", millis(latency, latency.p999Nanos()));
    millis.put("max", millis(latency, latency.maxNanos()));
    return millis;
  }

  /** Null when nothing was answered: a latency of 0 would be the best there is. */
  private static @Nullable BigDecimal millis(LatencySummary latency, long nanos) {
    return latency.count() == 0 ? null : rounded(nanos / 1e6, 3);
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
