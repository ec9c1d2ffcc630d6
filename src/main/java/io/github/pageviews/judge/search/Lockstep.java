package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser;

/**
 * The order in which strands take turns, so many steps each. It is fair, and brings out those who
 * make way for each other for ever.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Lockstep implements Chooser {
  private final int pace;
  private int steps;

  /**
   * @param pace how many steps each takes before the next has its turn
   */
  public Lockstep(int pace) {
    this.pace = pace;
  }

  @Override
  public int choose(Kind kind, int options, boolean free) {
    if (kind != Kind.ORDER || free) {
      return 0;
    }
    return ++steps % pace == 0 ? 1 : 0;
  }
}
