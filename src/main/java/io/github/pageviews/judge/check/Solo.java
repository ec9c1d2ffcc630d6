package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.model.Clocks;
import io.github.pageviews.judge.model.FileSystem;
import io.github.pageviews.judge.model.Identities;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thread alone, counting far: every path that its increments take is passed, and the increments
 * that take a new one are where a search with a second thread starts.
 */
final class Solo {
  private static final int NEAR = 300;
  private static final int FAR = 90_000;

  /** A file, or a copy of all that was counted, is a hundred times as slow as memory. */
  private static final int FAR_SLOWLY = 4_200;

  /** A thread for each increment is a thousand times as slow. */
  private static final int FAR_BY_THREADS = 3_000;

  /** Threads that wait for their turn; more are let run before the counting goes on. */
  private static final int MOST_BACKLOG = 40;

  private static final int MOST_TURNS = 6;

  /** What takes longer may have no end; some ten seconds. */
  private static final long MOST_PER_CALL = 60_000_000;

  /** To count farther in each execution takes too long. */
  private static final int FARTHEST_TURN = 70_000;

  private static final int INSTANCES = 40;

  /** A thread that makes no more calls than that is started too often to count far. */
  private static final int CALLS_PER_THREAD = 20;

  /** Where each number is looked at, to see which way it goes. */
  private static final int OFTEN = 40;

  /** More than whoever keeps something for each thread is likely to keep at first. */
  private static final int THREADS = 40;

  private final List<Integer> turns = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> outOfReach = new ArrayList<>();
  private int executions;

  /** How many increments one thread has made. */
  private int counted;

  /** Whether each increment takes a thread, or each read of it does. */
  private boolean threaded;

  /** Whether it reads a clock, and which course that takes. */
  private boolean timed;

  private int course;

  /** Whether it has rows of numbers, and in which of them the total was found to be written. */
  private boolean rows;

  private Set<String> digits = Set.of();

  /** Counts, for what the subject is to know. */
  static Solo of(Subject subject) {
    return new Solo(subject);
  }

  private Solo(Subject subject) {
    reading(subject);
    if (findings.isEmpty() && rows && !threaded) {
      numerals(subject);
    }
    if (findings.isEmpty()) {
      far(subject);
    }
    if (findings.isEmpty()) {
      twoInstances(subject);
    }
    if (findings.isEmpty()) {
      inTurn(subject);
    }
    if (findings.isEmpty() && subject.mindsThreads()) {
      besideIdle(subject);
    }
    for (course = 1; timed && course <= Clocks.COURSES && findings.isEmpty(); course++) {
      reading(subject);
      twoInstances(subject);
    }
  }

  /** Returns after how many increments the next takes a new path. */
  List<Integer> turns() {
    return turns;
  }

  List<Finding> findings() {
    return findings;
  }

  List<String> outOfReach() {
    return outOfReach;
  }

  int executions() {
    return executions;
  }

  private interface Body {
    void run(Execution execution, Ledger ledger, Setting setting) throws Throwable;
  }

  private void inExecution(Subject subject, String scenario, Body body) {
    executions++;
    counted = 0;
    Chooser ordinary = (kind, options) -> 0;
    Execution execution =
        new Execution(ordinary, subject.carriers(), new Places(), Integer.MAX_VALUE);
    Ledger ledger = new Ledger();
    Setting setting = new Setting(execution, ledger);
    Outcome outcome =
        execution.run(
            () -> {
              execution.setSolo(true);
              execution.setMostPerCall(MOST_PER_CALL);
              if (course > 0) {
                Clocks.setCourse(execution, course);
              }
              try {
                body.run(execution, ledger, setting);
              } catch (Halted e) {
                throw e;
              } catch (OutOfMemoryError e) {
                outOfMemory(execution, ledger);
              } catch (Throwable e) {
                execution.checkAlive();
                ledger.note(Verdict.FAILS, "a call throws " + e.getClass().getSimpleName());
              }
            });
    timed |= Clocks.areUsedIn(execution);
    if (!setting.isUnderWay()) {
      if (outcome == Outcome.DEADLOCK || outcome == Outcome.LIVELOCK) {
        ledger.note(Verdict.HANGS, execution.detail());
      } else if (outcome != Outcome.DONE) {
        outOfReach.add(execution.detail());
      }
    }
    ledger
        .broken()
        .forEach((verdict, reason) -> findings.add(Finding.inSequence(verdict, reason, scenario)));
  }

  /** A backlog that grows without end is outside the contract; a call that fills memory is not. */
  private void outOfMemory(Execution execution, Ledger ledger) {
    execution.checkAlive();
    if (counted <= NEAR) {
      ledger.note(Verdict.FAILS, "a call throws OutOfMemoryError");
    }
  }

  /** Counts a little, reading after each increment. */
  private void reading(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "I@" + NEAR,
        (execution, ledger, setting) -> {
          Counter counter = Subject.instance(fresh);
          for (int i = 1; i <= NEAR && ledger.broken().isEmpty(); i++) {
            counter.increment();
            execution.quiesce();
            ledger.startFrom(i);
            look(counter, ledger, i);
          }
          threaded = execution.registered() >= NEAR / CALLS_PER_THREAD;
          rows = !new Numbers(execution, counter).digits().isEmpty();
        });
  }

  /** Learns how digits are written, and sets the count far beyond. */
  private void numerals(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "I@" + Numerals.LEARNED_FROM,
        (execution, ledger, setting) -> {
          Counter counter = Subject.instance(fresh);
          counter.increment();
          execution.quiesce();
          Numerals numerals = new Numerals(execution, counter, subject.constants());
          for (int i = 2; i <= Numerals.LEARNED_FROM; i++) {
            counter.increment();
            execution.quiesce();
            numerals.look();
          }
          setting.ends(numerals::check, () -> false);
          digits = Set.copyOf(numerals.found());
        });
  }

  private static boolean isLookedAt(int increments) {
    return increments <= OFTEN || Integer.bitCount(increments) == 1;
  }

  /** Counts far, reading only where the path turns; then sets the count far beyond. */
  private void far(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "I@" + FAR,
        (execution, ledger, setting) -> {
          Counter counter = Subject.instance(fresh);
          Set<Long> paths = new HashSet<>();
          execution.takePath();
          Totals totals = null;
          int far = FAR;
          for (int i = 1; i <= far; i++) {
            counter.increment();
            execution.endsCall();
            counted = i;
            boolean turned = paths.add(execution.takePath());
            if (turned && i > 1 && i <= FARTHEST_TURN && turns.size() < MOST_TURNS) {
              turns.add(i - 1);
            }
            if (i == 1) {
              execution.quiesce();
              totals =
                  new Totals(
                      execution,
                      counter,
                      subject.constants(),
                      threaded ? 0 : Totals.FOLDED,
                      digits);
              boolean slow = subject.copies() || FileSystem.isUsedIn(execution);
              far = threaded ? FAR_BY_THREADS : slow ? FAR_SLOWLY : FAR;
            }
            if (execution.strands().size() > MOST_BACKLOG) {
              execution.quiesce();
            }
            if (totals != null && isLookedAt(i)) {
              totals.look(i);
            }
            if (totals != null && i == far / 2) {
              totals.beginsUnread();
            }
            if ((turned && i > 2) || i == far) {
              execution.quiesce();
              if (totals != null && i == far) {
                totals.endsUnread(far - far / 2);
              } else if (totals != null) {
                totals.isRead();
              }
              ledger.startFrom(i);
              look(counter, ledger, i);
              execution.takePath();
              if (!ledger.broken().isEmpty()) {
                return;
              }
            }
          }
          if (ledger.broken().isEmpty()) {
            Totals known = Objects.requireNonNull(totals);
            subject.noteSwinging(digits.isEmpty() ? known.swinging() : Map.of());
            setting.ends(known, far);
          }
        });
  }

  /** Reads; a count that is right in its low bits only has wrapped. */
  private static void look(Counter counter, Ledger ledger, int increments) {
    long value = counter.value();
    boolean wraps =
        value != increments
            && (value == (byte) increments
                || value == (short) increments
                || value == (increments & 0xff)
                || value == (increments & 0xffff));
    if (wraps) {
      ledger.note(Verdict.OVERFLOWS, "after " + increments + " increments the count is " + value);
    } else {
      ledger.atRest(value, 1);
      ledger.endsRest();
    }
  }

  /** Many threads, each gone before the next one comes. */
  private void inTurn(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        THREADS + " threads in turn",
        (execution, ledger, setting) -> {
          Counter counter = Subject.instance(fresh);
          for (int i = 1; i <= THREADS && ledger.broken().isEmpty(); i++) {
            byAnother(execution, counter, ledger);
            ledger.startFrom(i);
            look(counter, ledger, i);
          }
        });
  }

  /** Far ahead of a thread that counted once. */
  private void besideIdle(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "beside an idle thread",
        (execution, ledger, setting) -> {
          Counter counter = Subject.instance(fresh);
          byAnother(execution, counter, ledger);
          counter.increment();
          execution.quiesce();
          Totals totals = new Totals(execution, counter, subject.constants(), 0, digits);
          for (int i = 2; i <= NEAR; i++) {
            counter.increment();
            if (isLookedAt(i)) {
              totals.look(i);
            }
          }
          execution.quiesce();
          if (ledger.broken().isEmpty()) {
            setting.ends(totals, NEAR);
          }
        });
  }

  private static void byAnother(Execution execution, Counter counter, Ledger ledger) {
    Strand strand = execution.register(Identities.caller(execution), true);
    execution.start(strand, () -> incrementAs(execution, counter, ledger));
    execution.await("the callers", strand::hasEnded, false, false, false);
    execution.quiesce();
  }

  private static void incrementAs(Execution execution, Counter counter, Ledger ledger) {
    try {
      counter.increment();
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      execution.checkAlive();
      ledger.note(Verdict.FAILS, "increment() throws " + e.getClass().getSimpleName());
    }
  }

  private void twoInstances(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "two instances",
        (execution, ledger, setting) -> {
          List<Counter> all = new ArrayList<>();
          for (int i = 0; i < INSTANCES; i++) {
            Counter each = Subject.instance(fresh);
            all.add(each);
            each.increment();
            all.get(0).increment();
          }
          execution.quiesce();
          for (int i = 0; i < INSTANCES; i++) {
            long expected = i == 0 ? INSTANCES + 1 : 1;
            long value = all.get(i).value();
            if (value != expected) {
              ledger.note(
                  Verdict.SHARES_STATE,
                  "with "
                      + INSTANCES
                      + " instances, "
                      + expected
                      + (expected == 1 ? " increment" : " increments")
                      + " of one ended at "
                      + value);
            }
          }
        });
  }
}
