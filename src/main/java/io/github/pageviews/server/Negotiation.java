package io.github.pageviews.server;

import java.util.List;
import java.util.Optional;

/**
 * Chooses the form that a client asks for.
 *
 * <p>A form has the weight of the most specific range that includes it (RFC 9110, 12.5.1). The
 * highest weight wins, then the more specific range, then the one that stands first. <code>*&#47;*
 * </code> names nothing and so never wins over a type that is named: it, a missing or malformed
 * header, and types that do not exist here all lead to the plain text, and never to 406.
 */
final class Negotiation {

  private Negotiation() {}

  /**
   * @param accept the values of all Accept lines, in order
   */
  static StatsForm choose(List<String> accept) {
    // RFC 9110, 5.3: several lines mean the same as one with their values joined by commas.
    Optional<List<MediaRange>> parsed = AcceptParser.parse(String.join(",", accept));
    List<MediaRange> ranges = parsed.orElse(List.of());
    StatsForm best = StatsForm.TEXT;
    int bestIndex = -1;
    for (StatsForm form : StatsForm.values()) {
      int index = mostSpecific(ranges, form);
      if (index >= 0
          && ranges.get(index).weight() > 0
          && (bestIndex < 0 || isBetter(ranges, index, bestIndex))) {
        best = form;
        bestIndex = index;
      }
    }
    return best;
  }

  /** Returns the index of the range that decides about the form, or -1 if none names it. */
  private static int mostSpecific(List<MediaRange> ranges, StatsForm form) {
    int found = -1;
    for (int i = 0; i < ranges.size(); i++) {
      MediaRange range = ranges.get(i);
      if (form.isIncludedIn(range)
          && (found < 0 || range.specificity() > ranges.get(found).specificity())) {
        found = i;
      }
    }
    return found;
  }

  private static boolean isBetter(List<MediaRange> ranges, int index, int than) {
    MediaRange range = ranges.get(index);
    MediaRange other = ranges.get(than);
    if (range.weight() != other.weight()) {
      return range.weight() > other.weight();
    }
    if (range.specificity() != other.specificity()) {
      return range.specificity() > other.specificity();
    }
    return index < than;
  }
}
