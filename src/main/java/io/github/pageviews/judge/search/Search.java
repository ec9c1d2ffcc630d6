package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Depth-first search over the choices of an execution, within bounds. Stateless: each execution
 * starts anew and repeats the choices that led to where it is to differ.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public class Search implements Chooser {
  private static final class Choice {
    final Kind kind;
    final int options;
    final boolean free;
    int chosen;

    Choice(Kind kind, int options, boolean free) {
      this.kind = kind;
      this.options = options;
      this.free = free;
    }

    boolean costs() {
      return chosen > 0 && !free;
    }
  }

  private final Bounds bounds;
  private final List<Choice> choices = new ArrayList<>();
  private final Map<Kind, Integer> spent = new EnumMap<>(Kind.class);
  private int next;

  public Search(Bounds bounds) {
    this.bounds = bounds;
  }

  /** A search that makes just these choices, and the ordinary ones after them. */
  public static Search replay(List<Integer> choices) {
    return new Search(new Bounds(0, 0, 0)) {
      private int at;

      @Override
      public int choose(Kind kind, int options, boolean free) {
        int chosen = at < choices.size() ? choices.get(at) : 0;
        at++;
        return Math.min(chosen, options - 1);
      }
    };
  }

  @Override
  public int choose(Kind kind, int options, boolean free) {
    if (next < choices.size()) {
      Choice choice = choices.get(next++);
      if (choice.options != options) {
        throw new IllegalStateException(
            "an execution did not repeat itself: " + choice.options + " options, now " + options);
      }
      spend(choice, 1);
      return choice.chosen;
    }
    next++;
    choices.add(new Choice(kind, options, free));
    return 0;
  }

  private void spend(Choice choice, int sign) {
    if (choice.costs()) {
      spent.merge(choice.kind, sign, Integer::sum);
    }
  }

  /** Moves on to the next execution; false if there is none left within the bounds. */
  public boolean advance() {
    next = 0;
    spent.clear();
    choices.forEach(choice -> spend(choice, 1));
    while (!choices.isEmpty()) {
      Choice last = choices.get(choices.size() - 1);
      spend(last, -1);
      last.chosen++;
      spend(last, 1);
      if (last.chosen < last.options && withinBounds()) {
        spent.clear();
        return true;
      }
      spend(last, -1);
      choices.remove(choices.size() - 1);
    }
    return false;
  }

  private boolean withinBounds() {
    return spent.getOrDefault(Kind.ORDER, 0) <= bounds.preemptions()
        && spent.getOrDefault(Kind.WORLD, 0) <= bounds.worldChoices()
        && spent.getOrDefault(Kind.VALUE, 0) <= bounds.valueChoices();
  }

  /** Returns the choices of the execution under way, up to the last that is not ordinary. */
  public List<Integer> taken() {
    List<Integer> taken = new ArrayList<>();
    int ordinary = 0;
    for (Choice choice : choices) {
      if (choice.chosen == 0) {
        ordinary++;
      } else {
        for (; ordinary > 0; ordinary--) {
          taken.add(0);
        }
        taken.add(choice.chosen);
      }
    }
    return taken;
  }
}
