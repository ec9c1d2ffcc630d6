package io.github.pageviews.judge;

/** What the judge says of a counter, the most serious first. */
public enum Verdict {
  LOSES_VIEWS,
  OVERCOUNTS,
  STALE_READS,
  GOES_BACKWARD,
  HANGS,
  FAILS,
  OVERFLOWS,
  SHARES_STATE,
  UNDECIDED,
  EXACT;

  /** Returns the verdict as it is printed. */
  public String words() {
    return name().replace('_', ' ');
  }
}
