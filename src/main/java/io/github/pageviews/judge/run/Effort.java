package io.github.pageviews.judge.run;

/**
 * About how long an execution takes, in accesses of one thread alone: a budget of it is about one
 * of time, but the same on every machine.
 *
 * <p>Not thread-safe; who has the turn uses it.
 */
public final class Effort {
  private static final int CALL = 20;
  private static final int CHARACTERS = 16;
  private static final int CHOICE = 20;
  private static final int HAND_OVER = 500;
  private static final int COLLECTION = 500_000;

  private long spent;

  /** An access; where another strand may take over, a choice comes with it. */
  void accesses(boolean solo) {
    spent += solo ? 1 : 1 + CHOICE;
  }

  void handsOver() {
    spent += HAND_OVER;
  }

  void collects() {
    spent += COLLECTION;
  }

  /** A watched call; it goes through the texts that it is given. */
  public void calls(Object... args) {
    spent += CALL;
    for (Object arg : args) {
      if (arg instanceof String text) {
        spent += text.length() / CHARACTERS;
      }
    }
  }

  public long spent() {
    return spent;
  }
}
