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
  private final int first;
  private int firstTurns;
  private int steps;

  /** The place, among those that can run, of the one that runs. */
  private int at;

  /**
   * @param pace how many steps each takes before the next has its turn
   */
  public Lockstep(int pace) {
    this(pace, pace, 0);
  }

  /**
   * The same, but out of step with where they begin.
   *
   * @param first how many steps each takes in its first turn
   * @param strands how many they are
   */
  public Lockstep(int pace, int first, int strands) {
    this.pace = pace;
    this.first = first;
    firstTurns = strands;
  }

  @Override
  public int choose(Kind kind, int options) {
    if (!kind.isOfOrder()) {
      return 0;
    }
    if (kind == Kind.TURN) {
      at = 0;
      return 0;
    }
    if (++steps < (firstTurns > 0 ? first : pace)) {
      return 0;
    }
    steps = 0;
    firstTurns--;
    // Whoever runs comes first, and then the others in their order.
    int now = Math.min(at, options - 1);
    at = now + 1 < options ? now + 1 : 0;
    return at > now ? at : 1;
  }
}
