package io.github.pageviews.judge.run;

import org.jspecify.annotations.Nullable;

/**
 * A visible step of an execution.
 *
 * @param strand who took it
 * @param variable the variable it accessed, or empty
 * @param text what it did, such as {@code reads 0}
 * @param site where in the source
 * @param count what the counter's variable held afterwards, or empty
 */
public record Step(int strand, String variable, String text, int site, String count) {

  /** Returns a value as a step shows it; objects by their class, since identities vary. */
  public static String show(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof Character || value instanceof String) {
      return "'" + value + "'";
    }
    return "a " + Monitors.name(value);
  }
}
