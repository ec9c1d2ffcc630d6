package io.github.pageviews.judge.memory;

/**
 * Two accesses of one variable, at least one a write, that no happens-before orders (JLS 17.4.5).
 *
 * @param variable its name
 * @param first whoever came first in this execution
 * @param second whoever came second
 */
public record Race(String variable, Access first, Access second) {

  /**
   * One side of a race.
   *
   * @param strand the number of the strand
   * @param write whether it wrote
   * @param site where in the source
   */
  public record Access(int strand, boolean write, int site) {}
}
