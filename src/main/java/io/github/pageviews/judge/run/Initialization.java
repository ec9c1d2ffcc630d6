package io.github.pageviews.judge.run;

/**
 * A class that a caller initialized while it initialized another, and so held the lock of both (JLS
 * 12.4.2).
 *
 * @param outer the internal name of the one that was begun before
 * @param inner the internal name of the one that the first needed
 */
public record Initialization(String outer, String inner) {

  /** Returns what a class of that internal name is called. */
  public static String simple(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('/'), className.lastIndexOf('$')) + 1);
  }

  /** The same two in the other order. */
  public Initialization theOtherWayAround() {
    return new Initialization(/* outer= */ inner, /* inner= */ outer);
  }
}
