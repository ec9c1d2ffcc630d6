package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser.Kind;
import java.util.Set;

/**
 * How far a search goes from the ordinary execution.
 *
 * @param preemptions how often a strand that could go on is made to wait (Musuvathi et al., CHESS,
 *     OSDI 2008)
 * @param worldChoices how often the world does something else than the ordinary
 * @param valueChoices how often a read sees another write than the newest
 */
public record Bounds(int preemptions, int worldChoices, int valueChoices) {

  int of(Kind kind) {
    return switch (kind) {
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
        + (valueChoices > 0 ? ", " + valueChoices + " older values" : "");
  }
}
