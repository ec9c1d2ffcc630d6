package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    int chosen;

    Choice(Kind kind, int options) {
      this.kind = kind;
      this.options = options;
    }
  }

  private final Bounds bounds;
  private final List<Choice> choices = new ArrayList<>();
  private final Map<Kind, Integer> spent = new EnumMap<>(Kind.class);
  private final Map<Long, List<Bounds>> known = new HashMap<>();
  private final Set<Kind> refused = EnumSet.noneOf(Kind.class);
  private final boolean reduced;
  private int next;

  public Search(Bounds bounds) {
    this(bounds, true);
  }

  /**
   * @param reduced whether what was tried already is passed over; without, the same is found, only
   *     later
   */
  public Search(Bounds bounds, boolean reduced) {
    this.bounds = bounds;
    this.reduced = reduced;
  }

  /** A search that makes just these choices, and the ordinary ones after them. */
  public static Search replay(List<Integer> choices) {
    return new Search(new Bounds(0, 0, 0), false) {
      private int at;

      @Override
      public int choose(Kind kind, int options) {
        int chosen = at < choices.size() ? choices.get(at) : 0;
        at++;
        return Math.min(chosen, options - 1);
      }
    };
  }

  @Override
  public int choose(Kind kind, int options) {
    if (next < choices.size()) {
      Choice choice = choices.get(next++);
      if (choice.options != options) {
        return UNREPEATED;
      }
      spend(choice, 1);
      return choice.chosen;
    }
    next++;
    choices.add(new Choice(kind, options));
    return 0;
  }

  /**
   * Whether this state was met before with no less left of each bound: then all that can follow
   * within the bounds has been tried, or is about to be, from there.
   */
  @Override
  public boolean isKnown(long state) {
    if (!reduced || next < choices.size()) {
      return false;
    }
    Bounds left = bounds.less(spent);
    List<Bounds> before = known.computeIfAbsent(state, key -> new ArrayList<>(1));
    if (before.stream().anyMatch(each -> each.covers(left))) {
      return true;
    }
    before.add(left);
    return false;
  }

  private void spend(Choice choice, int sign) {
    if (choice.chosen > 0) {
      spent.merge(choice.kind, sign, Integer::sum);
    }
  }

  /** Repeats an execution that came out {@link #UNREPEATED}. */
  public void again() {
    next = 0;
    spent.clear();
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
    boolean within = true;
    for (Kind kind : Kind.values()) {
      if (spent.getOrDefault(kind, 0) > bounds.of(kind)) {
        refused.add(kind);
        within = false;
      }
    }
    return within;
  }

  /** Returns the kinds of choices that the bounds forbade at least once. */
  public Set<Kind> refused() {
    return refused;
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
