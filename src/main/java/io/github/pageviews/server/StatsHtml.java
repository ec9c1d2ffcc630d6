package io.github.pageviews.server;

import java.util.Locale;
import java.util.Map;

/**
 * The statistics as a page for people. It refers to nothing: no script, no style sheet, no link,
 * and an empty icon so that the browser does not look for one. So viewing it never counts a view.
 */
final class StatsHtml {

  /** Hold the browser to it, whatever the counter is called. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer");

  private StatsHtml() {}

  static String write(Stats stats) {
    String waiters =
        stats.waiters().isPresent()
            ? " Threads waiting for its lock: " + stats.waiters().getAsInt() + "."
            : "";
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Number of page view: %1$d</title>
        <link rel="icon" href="data:,">
        </head>
        <body>
        <h1>Number of page view: %1$d</h1>
        <p>Counter: %2$s. Up for %3$d s. Version %4$s.%5$s</p>
        </body>
        </html>
        """,
        stats.views(),
        escaped(stats.counter()),
        stats.uptimeSeconds(),
        escaped(stats.version()),
        waiters);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
