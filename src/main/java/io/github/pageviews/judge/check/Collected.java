package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.model.Identities;
import io.github.pageviews.judge.model.References;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Callers that come and go, with a garbage collection while one is there and after each: neither
 * dead threads nor what only weak and soft references lead to may take views with them.
 */
final class Collected {
  private static final int CALLERS = 3;

  private final List<Finding> findings = new ArrayList<>();
  private final List<String> outOfReach = new ArrayList<>();

  Collected(Subject subject) {
    LoadedCounter fresh = subject.fresh();
    Execution execution =
        new Execution((kind, options) -> 0, subject.carriers(), new Places(), Integer.MAX_VALUE);
    Ledger ledger = new Ledger();
    Outcome outcome = execution.run(() -> body(execution, fresh, ledger));
    if (outcome == Outcome.DEADLOCK || outcome == Outcome.LIVELOCK) {
      ledger.note(Verdict.HANGS, "after a garbage collection: " + execution.detail());
    } else if (outcome != Outcome.DONE) {
      outOfReach.add(execution.detail());
    }
    ledger
        .broken()
        .forEach(
            (verdict, reason) -> findings.add(Finding.inSequence(verdict, reason, "collected")));
  }

  List<Finding> findings() {
    return findings;
  }

  List<String> outOfReach() {
    return outOfReach;
  }

  private static void body(Execution execution, LoadedCounter fresh, Ledger ledger) {
    execution.setSolo(true);
    try {
      Counter counter = Subject.instance(fresh);
      for (int i = 0; i < CALLERS && ledger.broken().isEmpty(); i++) {
        call(execution, counter, ledger);
        collect(execution, counter, ledger);
      }
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      execution.checkAlive();
      fails(ledger, e);
    }
  }

  /** One thread's life. Nothing of it may be held on to here, or it would never be collected. */
  private static void call(Execution execution, Counter counter, Ledger ledger) {
    Strand strand = execution.register(Identities.caller(execution), true);
    execution.start(
        strand,
        () -> {
          try {
            count(counter, ledger);
            collect(execution, counter, ledger);
            count(counter, ledger);
          } catch (Halted e) {
            throw e;
          } catch (Throwable e) {
            execution.checkAlive();
            fails(ledger, e);
          }
        });
    execution.await("the callers", strand::hasEnded, false, false, false);
    execution.forget(strand);
  }

  private static void count(Counter counter, Ledger ledger) {
    ledger.begins();
    counter.increment();
    ledger.returnsInTurn();
  }

  private static void collect(Execution execution, Counter counter, Ledger ledger) {
    References.collect(execution);
    execution.quiesce();
    ledger.atRest(counter.value(), 1);
    ledger.endsRest();
  }

  private static void fails(Ledger ledger, Throwable e) {
    ledger.note(
        Verdict.FAILS, "after a garbage collection a call throws " + e.getClass().getSimpleName());
  }
}
