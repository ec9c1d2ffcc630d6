package io.github.pageviews.judge.run;

/**
 * Finds that something comes again and again, by waiting for it and doubling how far it looks
 * (Brent, An improved Monte Carlo factorization algorithm, BIT 20, 1980).
 */
final class Circle {
  static final int LARGEST = 1_024;

  /** What is waited for, and how many came since. */
  private long anchor;

  private int sinceAnchor;
  private int farthest = 1;
  private int rounds;

  /** Takes the next; returns how often it has come round. */
  int goOn(long next) {
    sinceAnchor++;
    if (next == anchor) {
      rounds++;
      sinceAnchor = 0;
    } else if (sinceAnchor >= farthest) {
      anchor = next;
      farthest = Math.min(2 * farthest, LARGEST);
      sinceAnchor = 0;
      rounds = 0;
    }
    return rounds;
  }

  /** Starts anew. */
  void leave() {
    farthest = 1;
    sinceAnchor = 0;
    rounds = 0;
  }
}
