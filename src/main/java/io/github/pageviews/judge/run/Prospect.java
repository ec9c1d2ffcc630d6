package io.github.pageviews.judge.run;

/** What a strand that stands before a write would meet there. */
public enum Prospect {
  /** It stands before no write of a single variable. */
  NONE,
  /** What it knows: nobody has written it since. */
  UNMOVED,
  /** Another value than it knows, which it overwrites, or fails to compare and set. */
  CHANGED,
  /** What its compare-and-set expects, though others have written it meanwhile (ABA). */
  BACK
}
