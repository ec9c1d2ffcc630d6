package io.github.pageviews.server;

import java.util.Locale;

/** The statistics as a JSON object (RFC 8259). */
final class StatsJson {

  private StatsJson() {}

  static String write(Stats stats) {
    StringBuilder json = new StringBuilder(128);
    json.append("{\"counter\":").append(string(stats.counter()));
    json.append(",\"views\":").append(stats.views());
    json.append(",\"uptimeSeconds\":").append(stats.uptimeSeconds());
    json.append(",\"version\":").append(string(stats.version()));
    stats.waiters().ifPresent(waiters -> json.append(",\"waiters\":").append(waiters));
    return json.append('}').toString();
  }

  private static String string(String value) {
    StringBuilder json = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
