package io.github.pageviews.judge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A walk at random through the orders of an execution, the same for the same seed. It proves
 * nothing, but it comes to where no search within bounds does.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Walk implements Recorded {
  private static final double PREEMPTIONS = 0.3;

  /** Where fewer lead to something: one has stopped already. */
  private static final double FEWER_PREEMPTIONS = 0.2;

  private static final int LAST_CALLS = 3;

  private final SplittableRandom random;
  private final List<Integer> choices = new ArrayList<>();
  private final int stop;
  private final int goOn;
  private int orders;

  public Walk(long seed) {
    this(seed, 0, 0, 0);
  }

  /**
   * A walk that begins when the first has stopped after so many choices, and the next has made all
   * but the last few of its calls.
   *
   * @param stop after how many choices of order the first stops, or 0 if it does not
   * @param choices how many choices of order the next has while it makes those calls
   * @param calls how many it makes
   */
  public Walk(long seed, int stop, int choices, int calls) {
    random = new SplittableRandom(seed);
    this.stop = stop;
    int last = stop == 0 ? 0 : choices * LAST_CALLS / calls;
    goOn = stop + choices - last + random.nextInt(last + 1);
  }

  @Override
  public int choose(Kind kind, int options) {
    int chosen = 0;
    if (kind.isOfOrder() && orders <= goOn && stop > 0) {
      chosen = orders == stop ? 1 : 0;
      orders++;
    } else if (kind == Kind.TURN) {
      chosen = random.nextInt(options);
    } else if (kind == Kind.ORDER
        && random.nextDouble() < (stop > 0 ? FEWER_PREEMPTIONS : PREEMPTIONS)) {
      chosen = 1 + random.nextInt(options - 1);
    }
    choices.add(chosen);
    return chosen;
  }

  @Override
  public List<Integer> taken() {
    return List.copyOf(choices);
  }
}
