package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.search.Bounds;
import io.github.pageviews.judge.search.Search;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries the executions of one scenario within bounds, until one breaks the contract. */
final class Exploration {
  private final Subject subject;
  private final Scenario scenario;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> outOfReach = new LinkedHashSet<>();
  private int executions;
  private boolean exhausted = true;

  Exploration(Subject subject, Scenario scenario) {
    this.subject = subject;
    this.scenario = scenario;
  }

  List<Finding> findings() {
    return findings;
  }

  Set<String> outOfReach() {
    return outOfReach;
  }

  int executions() {
    return executions;
  }

  /** Whether all executions within the bounds were tried. */
  boolean isExhausted() {
    return exhausted;
  }

  /** Tries; returns whether a defect was found. */
  boolean run(Bounds bounds, int maxExecutions) {
    int known;
    do {
      // A place found to be shared only now may have been passed without a choice before.
      known = subject.shared().size();
      if (tryAll(bounds, maxExecutions)) {
        return true;
      }
    } while (subject.shared().size() > known && executions < maxExecutions);
    return false;
  }

  private boolean tryAll(Bounds bounds, int maxExecutions) {
    subject.shared().freeze();
    Search search = new Search(bounds);
    int tried = 0;
    do {
      if (tried++ == maxExecutions) {
        exhausted = false;
        return false;
      }
      Trial trial = new Trial(subject, scenario, search);
      trial.run();
      executions++;
      outOfReach.addAll(trial.outOfReach());
      if (!trial.ledger().broken().isEmpty()) {
        for (Map.Entry<Verdict, String> each : trial.ledger().broken().entrySet()) {
          findings.add(
              new Finding(
                  each.getKey(),
                  each.getValue(),
                  scenario.code(),
                  search.taken(),
                  trial.execution().steps(),
                  trial.execution().memory().races()));
        }
        return true;
      }
    } while (search.advance());
    return false;
  }
}
