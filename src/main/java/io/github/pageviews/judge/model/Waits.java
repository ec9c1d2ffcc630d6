package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.function.BooleanSupplier;

/** Waiting, as the blocking methods of the JDK do. */
final class Waits {
  private Waits() {}

  /** Waits uninterruptibly. */
  static void until(Execution execution, String what, BooleanSupplier over) {
    execution.await(what, over, false, false, false);
  }

  /** Waits interruptibly. */
  static void untilInterruptibly(Execution execution, String what, BooleanSupplier over)
      throws InterruptedException {
    throwIfInterrupted(execution, execution.await(what, over, false, false, true));
  }

  /** Waits interruptibly and no longer than some time; returns whether it is over. */
  static boolean forSomeTime(Execution execution, String what, BooleanSupplier over)
      throws InterruptedException {
    Strand.WaitEnd end = execution.await(what, over, true, false, true);
    throwIfInterrupted(execution, end);
    return end == Strand.WaitEnd.OVER;
  }

  /** Waits interruptibly, for ever or for some time; returns whether it is over. */
  static boolean await(Execution execution, String what, BooleanSupplier over, boolean timed)
      throws InterruptedException {
    if (timed) {
      return forSomeTime(execution, what, over);
    }
    untilInterruptibly(execution, what, over);
    return true;
  }

  static void throwIfInterrupted(Execution execution, Strand.WaitEnd end)
      throws InterruptedException {
    execution.running().throwIfInterrupted(end);
  }
}
