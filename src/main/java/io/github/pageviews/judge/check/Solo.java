package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thread alone, counting far: every path that its increments take is passed, and the increments
 * that take a new one are where a search with a second thread starts.
 */
final class Solo {
  private static final int FAR = 70_000;
  private static final int MOST_TURNS = 6;
  private static final int INSTANCES = 40;

  private final List<Integer> turns = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> outOfReach = new ArrayList<>();
  private int executions;

  Solo(Subject subject) {
    run(subject, 300, 1);
    run(subject, FAR, 0);
    twoInstances(subject);
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
    void run(Execution execution, Ledger ledger) throws Throwable;
  }

  private void inExecution(Subject subject, String scenario, Body body) {
    executions++;
    Chooser ordinary = (kind, options, free) -> 0;
    Execution execution =
        new Execution(ordinary, subject.carriers(), subject.shared(), Integer.MAX_VALUE);
    Ledger ledger = new Ledger();
    Outcome outcome =
        execution.run(
            () -> {
              execution.setSolo(true);
              try {
                body.run(execution, ledger);
              } catch (io.github.pageviews.judge.run.Halted e) {
                throw e;
              } catch (Throwable e) {
                ledger.note(Verdict.FAILS, "a call throws " + e.getClass().getSimpleName());
              }
            });
    if (outcome == Outcome.DEADLOCK || outcome == Outcome.LIVELOCK) {
      ledger.note(Verdict.HANGS, execution.detail());
    } else if (outcome != Outcome.DONE) {
      outOfReach.add(execution.detail());
    }
    ledger
        .broken()
        .forEach(
            (verdict, reason) ->
                findings.add(
                    new Finding(verdict, reason, scenario, List.of(), List.of(), List.of())));
  }

  /** Counts; reads after each so many increments, or with 0 only where the path turns. */
  private void run(Subject subject, int increments, int readEach) {
    if (!findings.isEmpty()) {
      return;
    }
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "I@" + increments,
        (execution, ledger) -> {
          Counter counter = Subject.instance(fresh);
          Set<Long> paths = new HashSet<>();
          execution.takePath();
          for (int i = 1; i <= increments; i++) {
            counter.increment();
            boolean turned = paths.add(execution.takePath());
            if (turned && i > 1 && readEach == 0 && turns.size() < MOST_TURNS) {
              turns.add(i - 1);
            }
            boolean look = readEach > 0 ? i % readEach == 0 : (turned && i > 2) || i == increments;
            if (look) {
              execution.quiesce();
              ledger.startFrom(i);
              long value = counter.value();
              if (wraps(i, value)) {
                ledger.note(Verdict.OVERFLOWS, "after " + i + " increments the count is " + value);
              } else {
                ledger.atRest(value, 1);
              }
              execution.takePath();
              if (!ledger.broken().isEmpty()) {
                return;
              }
            }
          }
        });
  }

  /** Whether a byte, a char or a short ran out of bits on the way. */
  private static boolean wraps(int increments, long value) {
    long lost = increments - value;
    return (lost == 1 << Byte.SIZE && value < 0) || lost == 1 << Short.SIZE;
  }

  private void twoInstances(Subject subject) {
    if (!findings.isEmpty()) {
      return;
    }
    LoadedCounter fresh = subject.fresh();
    inExecution(
        subject,
        "two instances",
        (execution, ledger) -> {
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
