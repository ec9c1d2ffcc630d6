package io.github.pageviews.judge.run;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Decides, at each place where an execution can go on in more than one way, which way it goes. */
public interface Chooser {

  /** What a choice is about; the search bounds each kind on its own. */
  enum Kind {
    /** Who runs next, where whoever runs could go on. */
    ORDER,
    /**
     * The same where whoever runs could not, and what else has no way that is more ordinary than
     * the others.
     */
    TURN,
    /** What the world does: a time-out, a spurious wake-up, the clock, a random number. */
    WORLD,
    /** Which write a read sees. */
    VALUE;

    /** Whether it is about who runs next. */
    public boolean isOfOrder() {
      return this == ORDER || this == TURN;
    }
  }

  /** Instead of a choice: the execution is not the one that was to be repeated. */
  int UNREPEATED = -1;

  /**
   * Chooses one of {@code options} ways, of which 0 is the ordinary one; or {@link #UNREPEATED}.
   */
  int choose(Kind kind, int options);

  /** Says what number the strand of each option has, where the next choice is one of order. */
  default void ready(IntUnaryOperator strand) {
    // Most do not mind who they are.
  }

  /** Says the same of what each would meet if it went on. */
  default void prospects(IntFunction<Prospect> prospect) {
    // Most do not mind what they are about to do.
  }

  /**
   * Whether all that can follow from here was tried already, so that this execution may end.
   *
   * @param state the same only where the same can follow (see {@link Past})
   */
  default boolean isKnown(long state) {
    return false;
  }
}
