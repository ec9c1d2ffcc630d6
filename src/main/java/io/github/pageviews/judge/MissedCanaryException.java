package io.github.pageviews.judge;

/** The judge got a known counter wrong, so none of its verdicts can be trusted. */
public final class MissedCanaryException extends Exception {
  private static final long serialVersionUID = 1L;

  MissedCanaryException(String message) {
    super(message);
  }
}
