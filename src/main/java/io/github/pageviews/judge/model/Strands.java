package io.github.pageviews.judge.model;

/** What strands run. */
final class Strands {
  private Strands() {}

  /** Returns what a thread does when it runs. */
  @SuppressWarnings(
      "DoNotCall") // The strand is the thread here; a real start would escape control.
  static Runnable body(Thread thread) {
    return () -> thread.run();
  }
}
