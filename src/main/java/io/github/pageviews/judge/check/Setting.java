package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets numbers, rather than counting them up, and notes what becomes of a large count. Not
 * thread-safe; part of one execution.
 */
final class Setting {
  /** What follows from a state that it can't be in may take for ever. */
  private static final long MOST_EFFORT = 40_000_000;

  private final Execution execution;
  private final Ledger ledger;
  private boolean underWay;

  Setting(Execution execution, Ledger ledger) {
    this.execution = execution;
    this.ledger = ledger;
  }

  /**
   * Whether it was cut short. A state that numbers were set to is none that the counter can be in,
   * as far as is known, so nothing was found out then.
   */
  boolean isUnderWay() {
    return underWay;
  }

  /** Sets the numbers that have grown with so many increments, at rest. */
  void ends(Totals totals, long counted) {
    ends(() -> totals.check(counted), totals::isBeside);
  }

  /**
   * Notes what a check found.
   *
   * @param check returns what is wrong with a large count, or null
   * @param isBeside whether what was set last has nothing to do with the count itself
   */
  void ends(Supplier<@Nullable String> check, BooleanSupplier isBeside) {
    underWay = true;
    execution.setMostEffort(MOST_EFFORT);
    try {
      String wrong = check.get();
      if (wrong != null) {
        ledger.note(Verdict.OVERFLOWS, wrong);
      }
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      ledger.note(
          isBeside.getAsBoolean() ? Verdict.FAILS : Verdict.OVERFLOWS,
          "a large count makes a call throw " + e.getClass().getSimpleName());
    }
    underWay = false;
  }
}
