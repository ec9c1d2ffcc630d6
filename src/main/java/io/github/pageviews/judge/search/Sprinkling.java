package io.github.pageviews.judge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which, after every few steps of the first caller, some other makes a whole call, the
 * same for the same seed. It brings out what a long call does while many others change what it goes
 * through, such as a sort whose order changes meanwhile.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Sprinkling implements Recorded {
  private static final int SLOWEST_PACE = 8;

  private final SplittableRandom random;
  private final int pace;
  private final List<Integer> choices = new ArrayList<>();
  private @Nullable IntUnaryOperator ready;

  /** The number of the first caller, once it runs. */
  private int first = -1;

  private int steps;

  public Sprinkling(long seed) {
    random = new SplittableRandom(seed);
    pace = 1 + (int) (seed % SLOWEST_PACE);
  }

  @Override
  public void ready(IntUnaryOperator strand) {
    ready = strand;
  }

  @Override
  public int choose(Kind kind, int options) {
    int chosen = 0;
    IntUnaryOperator strands = ready;
    if (kind.isOfOrder() && strands != null) {
      if (first < 0) {
        first = strands.applyAsInt(0);
      }
      chosen = next(kind, options, strands);
    }
    ready = null;
    choices.add(chosen);
    return chosen;
  }

  private int next(Kind kind, int options, IntUnaryOperator strands) {
    if (kind == Kind.ORDER && strands.applyAsInt(0) != first) {
      return 0; // The others are not stopped amid their calls.
    }
    if (kind == Kind.ORDER && ++steps % pace == 0) {
      return 1 + random.nextInt(options - 1);
    }
    for (int i = 0; i < options; i++) {
      if (strands.applyAsInt(i) == first) {
        return i;
      }
    }
    return random.nextInt(options);
  }

  @Override
  public List<Integer> taken() {
    return List.copyOf(choices);
  }
}
