package io.github.pageviews.counter;

import java.util.Locale;

/** What is known of a counter before it is tried. */
public enum Standing {
  /** In the catalogue, and exact. */
  SAFE,
  /** In the catalogue to show a mistake. */
  BROKEN,
  /** The user's own: nothing is known of it. */
  OWN;

  /** Returns the name in lower case, as it is printed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
