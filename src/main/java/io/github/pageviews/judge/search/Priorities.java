package io.github.pageviews.judge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A random order by priorities, the same for the same seed: whoever has the highest runs, and at a
 * few random places who runs gets one below all others. A defect that takes {@code d} such places
 * is found with a probability of at least 1 / (n k<sup>d-1</sup>), for n strands and k choices
 * (Burckhardt et al., "A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs",
 * ASPLOS 2010); a caller can stay stopped for long, as in {@link Walk} it never does.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Priorities implements Recorded {
  private final SplittableRandom random;

  private final Map<Integer, Integer> priorities = new HashMap<>();

  /** By the choice at which it changes, the priority that whoever runs gets, below all others. */
  private final Map<Integer, Integer> changes = new HashMap<>();

  private final List<Integer> choices = new ArrayList<>();
  private @Nullable IntUnaryOperator ready;
  private int orders;

  /**
   * @param changes how often the priority of who runs is lowered
   * @param length about how many choices of order there are
   */
  public Priorities(long seed, int changes, int length) {
    random = new SplittableRandom(seed);
    for (int i = 1; i <= changes; i++) {
      this.changes.put(random.nextInt(length), -i);
    }
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
      Integer lowered = changes.get(orders++);
      if (lowered != null) {
        priorities.put(strands.applyAsInt(0), lowered);
      }
      for (int i = 1; i < options; i++) {
        if (priority(strands.applyAsInt(i)) > priority(strands.applyAsInt(chosen))) {
          chosen = i;
        }
      }
    }
    ready = null;
    choices.add(chosen);
    return chosen;
  }

  private int priority(int strand) {
    return priorities.computeIfAbsent(strand, key -> random.nextInt(Integer.MAX_VALUE));
  }

  /** Returns how many choices of order there were. */
  public int length() {
    return orders;
  }

  @Override
  public List<Integer> taken() {
    return List.copyOf(choices);
  }
}
