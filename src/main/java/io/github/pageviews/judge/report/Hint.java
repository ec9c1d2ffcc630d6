package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Judgement;
import java.util.Optional;

/**
 * The pattern behind a defect, guessed from its proof: a start for the reader, no part of the
 * verdict.
 *
 * @param pattern its usual name
 * @param advice what to do about it
 * @param reading where to read on
 */
public record Hint(String pattern, String advice, String reading) {

  /** Returns the pattern that a judgement shows, if it shows a known one. */
  static Optional<Hint> of(Judgement judgement) {
    Evidence evidence = new Evidence(judgement);
    return switch (judgement.verdict()) {
      case LOSES_VIEWS -> Optional.of(losses(evidence));
      case OVERCOUNTS -> Optional.of(overcounts(evidence));
      case STALE_READS -> Optional.of(staleReads(evidence));
      case GOES_BACKWARD -> Optional.of(backward(evidence));
      case HANGS -> Optional.of(hangs(evidence));
      case FAILS -> Optional.of(failures(evidence));
      case OVERFLOWS -> Optional.of(Hints.SMALL_TOTAL);
      case SHARES_STATE -> Optional.of(Hints.STATIC_STATE);
      case EXACT, UNDECIDED -> Optional.empty();
    };
  }

  private static Hint losses(Evidence evidence) {
    if (evidence.isInterrupted()) {
      return Hints.INTERRUPT;
    }
    if (evidence.choosesIdentities()) {
      return Hints.THREAD_IDENTITY;
    }
    if (evidence.isAlone()) {
      return Hints.SEQUENTIAL;
    }
    if (evidence.isCountedByOwnThreads()) {
      return Hints.ASYNCHRONOUS;
    }
    if (evidence.areLocksOfOneNameHeldAtOnce()) {
      return Hints.REASSIGNED_LOCK;
    }
    if (evidence.seesStaleValue()) {
      return Hints.STALE_VALUE;
    }
    if (evidence.isLockedBySome()) {
      return Hints.UNLOCKED_ACCESS;
    }
    if (evidence.isCheckThenAct()) {
      return Hints.CHECK_THEN_ACT;
    }
    return evidence.isReadModifyWrite() ? Hints.READ_MODIFY_WRITE : Hints.NOT_ATOMIC;
  }

  private static Hint overcounts(Evidence evidence) {
    if (evidence.seesTornValue()) {
      return Hints.TORN_READ;
    }
    if (evidence.isAlone()) {
      return Hints.SEQUENTIAL;
    }
    return evidence.retries() ? Hints.REPEATED_UPDATE : Hints.NOT_ATOMIC;
  }

  private static Hint staleReads(Evidence evidence) {
    if (evidence.seesTornValue()) {
      return Hints.TORN_READ;
    }
    if (evidence.isCountedByOwnThreads()) {
      return Hints.ASYNCHRONOUS;
    }
    if (evidence.isRacing() || evidence.seesStaleValue()) {
      return Hints.UNLOCKED_READ;
    }
    return evidence.isAlone() ? Hints.SEQUENTIAL : Hints.LATE_PUBLICATION;
  }

  private static Hint backward(Evidence evidence) {
    if (evidence.seesTornValue()) {
      return Hints.TORN_READ;
    }
    return evidence.isRacing() || evidence.seesStaleValue()
        ? Hints.UNLOCKED_READ
        : Hints.PIECED_TOGETHER;
  }

  private static Hint hangs(Evidence evidence) {
    if (evidence.isInterrupted()) {
      return Hints.INTERRUPT;
    }
    if (evidence.makesWay()) {
      return Hints.LIVELOCK;
    }
    if (evidence.waitsForClass()) {
      return Hints.CLASS_INITIALIZATION;
    }
    if (evidence.waitsForSignal()) {
      return Hints.LOST_WAKE_UP;
    }
    if (evidence.threadsThatWait() > 1 && evidence.waitsForLock()) {
      return Hints.LOCK_ORDER;
    }
    if (evidence.waitsForLock()) {
      return Hints.UNRELEASED_LOCK;
    }
    return evidence.seesStaleValue() ? Hints.STALE_VALUE : Hints.SPINNING;
  }

  private static Hint failures(Evidence evidence) {
    if (evidence.endsTheProgram()) {
      return Hints.END_OF_PROGRAM;
    }
    if (evidence.isInterrupted()) {
      return Hints.INTERRUPT;
    }
    return switch (evidence.exception()) {
      case "IllegalMonitorStateException" -> Hints.UNLOCK_WITHOUT_LOCK;
      case "StackOverflowError" -> Hints.RECURSION;
      case "OutOfMemoryError" -> Hints.MEMORY;
      case "ConcurrentModificationException", "ArrayIndexOutOfBoundsException" ->
          evidence.isAlone() ? Hints.EXCEPTION : Hints.UNSAFE_COLLECTION;
      default -> evidence.isRacing() ? Hints.NOT_ATOMIC : Hints.EXCEPTION;
    };
  }
}
