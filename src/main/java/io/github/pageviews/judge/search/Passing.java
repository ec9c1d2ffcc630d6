package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser;

/**
 * The order in which one strand comes no further than so many steps before another makes a whole
 * call. It brings out what a caller does that is passed by again and again, such as one whose every
 * compare-and-set fails.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Passing implements Chooser {
  private final int pace;
  private int steps;
  private boolean begun;
  private boolean passing;
  private int passedBy;

  /**
   * @param pace how many steps the first takes before it is passed
   */
  public Passing(int pace) {
    this.pace = pace;
  }

  @Override
  public int choose(Kind kind, int options) {
    if (!kind.isOfOrder()) {
      return 0;
    }
    if (!begun) {
      begun = true;
      return 0;
    }
    if (kind == Kind.TURN) {
      // The other is between two calls, or somebody waits.
      passing = false;
      steps = 0;
      return options - 1;
    }
    if (passing) {
      passedBy++;
      return 0;
    }
    if (++steps < pace) {
      return 0;
    }
    passing = true;
    return 1;
  }

  /** Returns how often it could have gone on while it was passed. */
  public int passedBy() {
    return passedBy;
  }
}
