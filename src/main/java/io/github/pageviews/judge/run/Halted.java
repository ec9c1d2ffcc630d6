package io.github.pageviews.judge.run;

/** Unwinds a strand whose execution is over. Submitted code that catches it meets it again. */
public final class Halted extends Error {
  private static final long serialVersionUID = 1L;

  Halted() {
    super("the execution is over", null, false, false);
  }
}
