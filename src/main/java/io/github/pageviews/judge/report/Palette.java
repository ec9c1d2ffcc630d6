package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Verdict;

/** Colours, or none (see no-color.org). */
public enum Palette {
  /** Text as it is. */
  PLAIN,
  /** With escape sequences of ECMA-48. */
  COLOUR;

  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return in("\u001b[1m", text);
  }

  String dim(String text) {
    return in("\u001b[2m", text);
  }

  String verdict(Verdict verdict) {
    String colour =
        switch (verdict) {
          case EXACT -> "\u001b[1;32m";
          case UNDECIDED -> "\u001b[1;33m";
          default -> "\u001b[1;31m";
        };
    return in(colour, verdict.words());
  }

  private String in(String colour, String text) {
    return this == PLAIN ? text : colour + text + RESET;
  }
}
