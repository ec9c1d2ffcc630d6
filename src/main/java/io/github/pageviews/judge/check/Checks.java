package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.model.Identities.Scheme;
import io.github.pageviews.judge.search.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All checks of one counter, the simplest first; the first that fails is the shortest proof. */
public final class Checks {
  private static final int MAX_EXECUTIONS = 150;
  private static final Bounds ORDINARY = new Bounds(0, 0, 0);

  private final Subject subject;
  private final Set<String> outOfReach = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int executions;

  public Checks(Subject subject) {
    this.subject = subject;
  }

  public List<Finding> findings() {
    return findings;
  }

  public Set<String> outOfReach() {
    return outOfReach;
  }

  public int executions() {
    return executions;
  }

  /** Runs the checks; returns the verdict. */
  public Verdict run() {
    List<Scenario> alone =
        List.of(
            Scenario.of("V"), Scenario.of("IV"), Scenario.of("IVIVV"), Scenario.of("IIIIIIIIV"));
    for (Scenario scenario : alone) {
      if (broken(scenario, new Bounds(0, 1, 0))) {
        return findings.get(0).verdict();
      }
    }
    if (broken(Scenario.of("IV").withInterrupts(), new Bounds(0, 1, 0))) {
      return findings.get(0).verdict();
    }
    Solo solo = new Solo(subject);
    findings.addAll(solo.findings());
    executions += solo.executions();
    outOfReach.addAll(solo.outOfReach());
    if (!findings.isEmpty()) {
      return findings.get(0).verdict();
    }
    if (subject.mindsGarbage()) {
      Collected collected = new Collected(subject);
      executions++;
      findings.addAll(collected.findings());
      outOfReach.addAll(collected.outOfReach());
      if (!findings.isEmpty()) {
        return findings.get(0).verdict();
      }
    }
    Totals totals = new Totals(subject);
    findings.addAll(totals.findings());
    if (!findings.isEmpty()) {
      return findings.get(0).verdict();
    }
    if (broken(Scenario.of("IV", "IV").oneFromAnother(), ORDINARY)) {
      return findings.get(0).verdict();
    }
    for (Scheme scheme : Scheme.values()) {
      if (broken(Scenario.of("IV", "IV", "IV").oneAfterAnother().with(scheme), ORDINARY)) {
        return findings.get(0).verdict();
      }
    }
    for (Scenario scenario : together(solo)) {
      for (Bounds bounds : bounds(scenario)) {
        if (broken(scenario, bounds)) {
          return findings.get(0).verdict();
        }
      }
    }
    return outOfReach.isEmpty() ? Verdict.EXACT : Verdict.UNDECIDED;
  }

  private static List<Bounds> bounds(Scenario scenario) {
    boolean small = scenario.callers().size() == 2 && scenario.increments() <= 2;
    return small
        ? List.of(
            new Bounds(1, 0, 0), new Bounds(2, 0, 0), new Bounds(1, 1, 0), new Bounds(1, 0, 2))
        : List.of(new Bounds(1, 0, 0), new Bounds(2, 0, 0), new Bounds(1, 0, 1));
  }

  private static List<Scenario> together(Solo solo) {
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(Scenario.of("I", "I"));
    scenarios.add(Scenario.of("I", "VV"));
    scenarios.add(Scenario.of("IV", "IV"));
    scenarios.add(Scenario.of("II", "VV"));
    scenarios.add(Scenario.of("IV", "V").after(1));
    scenarios.add(Scenario.of("I", "I", "VV"));
    scenarios.add(Scenario.of("I", "I", "I"));
    scenarios.add(Scenario.of("II", "II"));
    scenarios.add(Scenario.of("I", "I").withInterrupts());
    scenarios.add(Scenario.of("I", "I").with(Scheme.ALIKE));
    for (int before : solo.turns()) {
      scenarios.add(Scenario.of("I", "I").after(before));
      scenarios.add(Scenario.of("I", "VV").after(before));
    }
    return scenarios;
  }

  /** The smallest scenario is searched the farthest. */
  private static int limit(Scenario scenario) {
    return scenario.code().equals("I|I") ? MAX_EXECUTIONS * 6 : MAX_EXECUTIONS;
  }

  private boolean broken(Scenario scenario, Bounds bounds) {
    Exploration exploration = new Exploration(subject, scenario);
    boolean broken = exploration.run(bounds, limit(scenario));
    executions += exploration.executions();
    outOfReach.addAll(exploration.outOfReach());
    findings.addAll(exploration.findings());
    return broken;
  }
}
