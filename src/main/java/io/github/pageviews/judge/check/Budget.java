package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import java.util.Set;

/**
 * How much is tried, in executions and in effort, never in seconds: of what EXACT needs as much as
 * it takes up to a large number, of the rest so much for each search and so much in all, and after
 * a defect so much more for a more serious one.
 */
final class Budget {
  static final int MOST_PER_SEARCH = 8_000;
  static final int MOST_PER_OPTIONAL_SEARCH = 1_500;

  /** How much of a search shows whether it can come to its end. */
  static final int FIRST_LOOK = 500;

  /** How much of an optional search is done before any of them is done for long. */
  static final int LITTLE = 250;

  private static final int MOST_REQUIRED = 14_000;

  /** More for what is required of counters with threads of their own, too. */
  private static final int RESERVED = 6_000;

  private static final int MOST_OPTIONAL = 12_500;

  /**
   * Some counters take a thousand times as long for each as others: with threads of their own, with
   * many cells, or late in their count.
   */
  private static final long MOST_OPTIONAL_EFFORT = 80_000_000;

  private static final long MOST_EFFORT_PER_SEARCH = 15_000_000;
  private static final long LITTLE_EFFORT = 3_000_000;

  /** How many more executions a defect is worth that is not yet the most serious. */
  private static final int MOST_AFTER_DEFECT = 4_000;

  private static final long MOST_EFFORT_AFTER_DEFECT = 30_000_000;

  private int executions;
  private long effort;

  /** How many of them were optional. */
  private int optional;

  private long optionalEffort;
  private boolean limited;
  private int most = Integer.MAX_VALUE;
  private long mostEffort = Long.MAX_VALUE;

  /** Returns how many executions there were. */
  int executions() {
    return executions;
  }

  /** Counts executions that no search made. */
  void add(int more) {
    executions += more;
  }

  /** Says that a defect was found. */
  void limitAfterDefect() {
    if (!limited) {
      limited = true;
      most = executions + MOST_AFTER_DEFECT;
      mostEffort = effort + MOST_EFFORT_AFTER_DEFECT;
    }
  }

  /** Whether there is nothing left for a more serious defect. */
  boolean isSpent() {
    return executions >= most || effort >= mostEffort;
  }

  /**
   * Runs a search as far as it may go.
   *
   * @param mostInAll executions of this search, with those it has made before
   * @param deep whether optional searches may take long
   * @param reserved whether what is reserved is for this one
   * @param known what is not looked for any more
   */
  void run(
      Exploration exploration, int mostInAll, boolean deep, boolean reserved, Set<Verdict> known) {
    int before = exploration.executions();
    long effortBefore = exploration.effort();
    int left = Math.min(most - executions, mostInAll - before);
    long effortLeft = mostEffort - effort;
    if (exploration.isRequired() && !limited) {
      int required = reserved ? MOST_REQUIRED + RESERVED : MOST_REQUIRED;
      left = Math.min(left, required - (executions - optional));
    } else {
      long perSearch = deep ? MOST_EFFORT_PER_SEARCH : LITTLE_EFFORT;
      effortLeft = Math.min(effortLeft, perSearch - effortBefore);
      if (!limited) {
        left = Math.min(left, MOST_OPTIONAL - optional);
        effortLeft = Math.min(effortLeft, MOST_OPTIONAL_EFFORT - optionalEffort);
      }
    }
    exploration.run(before + left, effortBefore + effortLeft, known);
    int made = exploration.executions() - before;
    long took = exploration.effort() - effortBefore;
    executions += made;
    effort += took;
    if (!exploration.isRequired()) {
      optional += made;
      optionalEffort += took;
    }
  }
}
