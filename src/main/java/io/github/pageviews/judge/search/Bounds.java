package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser.Kind;
import java.util.Map;
import java.util.Set;

/**
 * How far a search goes from the ordinary execution.
 *
 * @param preemptions how often a strand that could go on is made to wait (Musuvathi et al., CHESS,
 *     OSDI 2008)
 * @param worldChoices how often the world does something else than the ordinary
 * @param valueChoices how often a read sees another write than the newest
 * @param turns how often another than the first of those who can run goes on where the last can't
 *     (Emmi, Qadeer and Rakamaric, Delay-bounded Scheduling, POPL 2011), or {@link #ANY}
 */
public record Bounds(int preemptions, int worldChoices, int valueChoices, int turns) {
  /** As often as there are ways. */
  public static final int ANY = Integer.MAX_VALUE;

  /** Any turns. */
  public Bounds(int preemptions, int worldChoices, int valueChoices) {
    this(preemptions, worldChoices, valueChoices, ANY);
  }

  /** The same with that many turns. */
  public Bounds withTurns(int most) {
    return new Bounds(preemptions, worldChoices, valueChoices, most);
  }

  /** Returns what is left when those were spent; of what is not bounded, nothing is. */
  Bounds less(Map<Kind, Integer> spent) {
    return new Bounds(
        preemptions - spent.getOrDefault(Kind.ORDER, 0),
        worldChoices - spent.getOrDefault(Kind.WORLD, 0),
        valueChoices - spent.getOrDefault(Kind.VALUE, 0),
        turns == ANY ? ANY : turns - spent.getOrDefault(Kind.TURN, 0));
  }

  int of(Kind kind) {
    return switch (kind) {
      case TURN -> turns;
      case ORDER -> preemptions;
      case WORLD -> worldChoices;
      case VALUE -> valueChoices;
    };
  }

  /** Whether none of these is below that of the other. */
  public boolean covers(Bounds other) {
    return include(other, Set.of(Kind.values()));
  }

  /**
   * Whether a search within these went as far as one within the others can.
   *
   * @param refused the kinds of which it would have chosen more often
   */
  public boolean include(Bounds other, Set<Kind> refused) {
    for (Kind kind : Kind.values()) {
      if (of(kind) < other.of(kind) && refused.contains(kind)) {
        return false;
      }
    }
    return true;
  }

  /** Returns them as a user reads them. */
  public String words() {
    return preemptions
        + (preemptions == 1 ? " preemption" : " preemptions")
        + (worldChoices > 0 ? ", " + worldChoices + " of the world's surprises" : "")
        + (valueChoices > 0 ? ", " + valueChoices + " older values" : "")
        + (turns == ANY ? "" : ", " + turns + " of the counter's threads out of turn");
  }
}
