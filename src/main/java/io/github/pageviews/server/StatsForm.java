package io.github.pageviews.server;

import java.util.Map;

/**
 * The forms of the statistics page. Of two that a client likes equally the one listed first here is
 * chosen.
 */
enum StatsForm {
  TEXT("text", "plain", Answer.TEXT),
  JSON("application", "json", "application/json"),
  /** OpenMetrics 1.0.0. */
  OPEN_METRICS(
      "application",
      "openmetrics-text",
      "application/openmetrics-text; version=1.0.0; charset=utf-8"),
  /** Prometheus' text format 0.0.4. */
  PROMETHEUS("text", "plain", "text/plain; version=0.0.4; charset=utf-8"),
  HTML("text", "html", "text/html;charset=utf-8");

  private final String type;
  private final String subtype;
  private final String contentType;

  StatsForm(String type, String subtype, String contentType) {
    this.type = type;
    this.subtype = subtype;
    this.contentType = contentType;
  }

  String contentType() {
    return contentType;
  }

  /** Returns the headers that only this form has. */
  Map<String, String> headers() {
    return this == HTML ? StatsHtml.HEADERS : Map.of();
  }

  String write(Stats stats) {
    return switch (this) {
      case TEXT -> "Number of page view: " + stats.views();
      case JSON -> StatsJson.write(stats);
      case OPEN_METRICS -> Metrics.openMetrics(stats);
      case PROMETHEUS -> Metrics.prometheus(stats);
      case HTML -> StatsHtml.write(stats);
    };
  }

  /**
   * Tells whether a range includes this form. Only a scraper names a version of {@code text/plain},
   * whichever it is, and it also reads 0.0.4; everybody else wants the text for people. Other
   * parameters do not matter, least of all charset.
   */
  boolean isIncludedIn(MediaRange range) {
    if (!range.type().equals(type)) {
      return false;
    }
    if (this == PROMETHEUS) {
      return range.subtype().equals(subtype) && range.namesVersion();
    }
    boolean scrape = this == TEXT && range.namesVersion();
    return range.subtype().equals("*") || (range.subtype().equals(subtype) && !scrape);
  }
}
