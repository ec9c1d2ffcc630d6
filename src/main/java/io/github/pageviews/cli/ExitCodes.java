package io.github.pageviews.cli;

/** How every command ends, but for {@code serve}, which ends with 128 + signal. */
final class ExitCodes {
  static final int HOLDS = 0;

  /** A counter is not exact, or a run lost views. */
  static final int CHECK_FAILED = 1;

  /** Usage, bad input, or a file that does not compile. */
  static final int BAD_INPUT = 2;

  /** Could not decide: what went wrong says nothing about the counter. */
  static final int UNDECIDED = 3;

  private ExitCodes() {}
}
