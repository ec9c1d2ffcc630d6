package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A walk at random through the orders of an execution, the same for the same seed. It proves
 * nothing, but it comes to where no search within bounds does.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Walk implements Chooser {
  private static final double PREEMPTIONS = 0.3;

  private final SplittableRandom random;
  private final List<Integer> choices = new ArrayList<>();

  public Walk(long seed) {
    random = new SplittableRandom(seed);
  }

  @Override
  public int choose(Kind kind, int options, boolean free) {
    int chosen = 0;
    if (kind == Kind.ORDER && free) {
      chosen = random.nextInt(options);
    } else if (kind == Kind.ORDER && random.nextDouble() < PREEMPTIONS) {
      chosen = 1 + random.nextInt(options - 1);
    }
    choices.add(chosen);
    return chosen;
  }

  /** Returns the choices made, for {@link Search#replay}. */
  public List<Integer> taken() {
    return List.copyOf(choices);
  }
}
