package io.github.pageviews.judge.run;

/** How an execution ended. */
public enum Outcome {
  /** All callers came back, and the counter's own threads have nothing left to do. */
  DONE,
  /** A caller waits, and nothing that can still happen ends the wait. */
  DEADLOCK,
  /** A caller repeats itself while nothing that it reads can change. */
  LIVELOCK,
  /** It took more steps than the bound allows. */
  TOO_LONG,
  /** All that can follow was tried before. */
  KNOWN,
  /** It came to another choice than the one that it was to repeat. */
  UNREPEATED,
  /** It did something that is out of reach. */
  OUT_OF_REACH
}
