package io.github.pageviews.server;

/**
 * The statistics as metrics, in Prometheus' text format 0.0.4 and in OpenMetrics 1.0.0. The two
 * differ in what they call the family of a counter and of an info, and in OpenMetrics' last line.
 */
final class Metrics {

  private static final String VIEWS_HELP = "Complete requests for the page answered with 200.";
  private static final String WAITERS_HELP = "Threads that wait for the lock, an estimate.";
  private static final String BUILD_HELP = "What counts the views, and the server's version.";

  private Metrics() {}

  static String prometheus(Stats stats) {
    StringBuilder text = new StringBuilder(512);
    family(text, "page_views_total", "counter", VIEWS_HELP);
    views(text, stats);
    waiters(text, stats);
    family(text, "page_views_build_info", "gauge", BUILD_HELP);
    build(text, stats);
    return text.toString();
  }

  static String openMetrics(Stats stats) {
    StringBuilder text = new StringBuilder(512);
    family(text, "page_views", "counter", VIEWS_HELP);
    views(text, stats);
    waiters(text, stats);
    family(text, "page_views_build", "info", BUILD_HELP);
    build(text, stats);
    return text.append("# EOF\n").toString();
  }

  private static void views(StringBuilder text, Stats stats) {
    text.append("page_views_total ").append(stats.views()).append('\n');
  }

  private static void waiters(StringBuilder text, Stats stats) {
    stats
        .waiters()
        .ifPresent(
            waiters -> {
              family(text, "page_views_lock_waiters", "gauge", WAITERS_HELP);
              text.append("page_views_lock_waiters ").append(waiters).append('\n');
            });
  }

  private static void build(StringBuilder text, Stats stats) {
    text.append("page_views_build_info{counter=\"").append(escaped(stats.counter()));
    text.append("\",version=\"").append(escaped(stats.version())).append("\"} 1\n");
  }

  private static void family(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  /** Both formats escape these three characters in a label's value, and no other. */
  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
