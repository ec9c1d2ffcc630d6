package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.check.Scenario.Manner;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.search.Passing;
import io.github.pageviews.judge.search.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Callers that stop after one of their first steps until another has made many calls: what was
 * emptied is full again, and a tag or a sequence of few bits is what it was (the ABA problem).
 */
final class Stalls {
  private static final int MOST_STEPS = 24;
  private static final int MOST_CALLS = 300;

  /** A number that starts anew at a round one of them is taken past it. */
  private static final int MOST_PAST_A_TURN = 1_100;

  /** Before that, callers who begin at once come there themselves. */
  private static final int FIRST_TURN = 7;

  private static final int MANY = 6;
  private static final int MOST_AT_A_TURN = 100;
  private static final long MOST_EFFORT_AT_A_TURN = 2_000_000;

  /** So many writes bring four to eight bits back to what they were; two may be made by a call. */
  private static final List<Integer> AROUND = List.of(16, 32, 64, 128, 256);

  private static final int FAR_AROUND = 256;

  /** A number that takes fewer values is no sequence: a lock is free again after each call. */
  private static final int FEWEST_VALUES = 8;

  private static final int FIRST = 0;
  private static final int OTHER = 1;
  private static final int MOST_WALKS = 4_000;
  private static final long MOST_EFFORT = 150_000_000;

  private final Subject subject;
  private final Set<Verdict> known;
  private final List<Finding> findings = new ArrayList<>();
  private int executions;
  private long effort;

  /**
   * @param known verdicts that need not be found again
   */
  Stalls(Subject subject, Set<Verdict> known) {
    this.subject = subject;
    this.known = known;
  }

  List<Finding> findings() {
    return findings;
  }

  int executions() {
    return executions;
  }

  /**
   * Tries them until one breaks the contract.
   *
   * @param turns after how many increments the next takes a path that none took before
   */
  void run(List<Integer> turns) {
    List<Integer> near = turns.stream().filter(turn -> turn <= MOST_CALLS).toList();
    for (int before : near) {
      if (before > 1) {
        comesBack(stalled("I", before).after(before));
      }
    }
    if (comesBack(stalled("V", FAR_AROUND))) {
      for (int calls : AROUND) {
        comesBack(stalled("V", calls));
        near.forEach(before -> comesBack(stalled("V", calls).after(before)));
      }
    }
    if (comesBack(stalled("I", FAR_AROUND))) {
      for (int calls : AROUND) {
        if (comesBack(stalled("I", calls))) {
          walk(calls);
          return;
        }
      }
    }
  }

  /** One caller that stops until another has made so many increments. */
  private static Scenario stalled(String call, int calls) {
    return Scenario.of(call, "I".repeat(calls)).with(Manner.STALLED);
  }

  /**
   * Lets a caller stop at each of its steps; returns whether it then met a number again that had
   * changed and come back.
   */
  private boolean comesBack(Scenario stalled) {
    boolean back = false;
    boolean on = true;
    for (int pace = 1; pace <= MOST_STEPS && on && findings.isEmpty(); pace++) {
      Scenario scenario = stalled.atPace(pace);
      Trial trial = trial(scenario, new Passing(pace));
      Stall stall = Stall.in(trial);
      on = stall.isAmid();
      back |= stall.comesBack();
      note(Finding.of(subject, scenario, List.of(), trial));
    }
    return back;
  }

  /**
   * Takes numbers that start anew at one of the turns past it, if that can be: one caller stops
   * until another has brought them there again, or many come at once.
   */
  void pastTurns(List<Integer> turns) {
    for (int turn : turns) {
      if (turn <= MOST_PAST_A_TURN && !subject.swingingAt(turn).isEmpty()) {
        comesBack(stalled("I", turn + 1).after(turn).with(Manner.ONWARD));
      }
      if (turn >= FIRST_TURN && turn <= MOST_CALLS) {
        manyAt(turn);
      }
    }
  }

  private void manyAt(int turn) {
    if (findings.isEmpty()) {
      String[] callers = Collections.nCopies(MANY, "I").toArray(new String[0]);
      Walks walks = new Walks(subject, Scenario.of(callers).after(turn));
      walks.runPostponing(MOST_AT_A_TURN, MOST_EFFORT_AT_A_TURN);
      executions += walks.executions();
      note(walks.findings());
    }
  }

  private void note(List<Finding> found) {
    found.stream().filter(each -> !known.contains(each.verdict())).forEach(findings::add);
  }

  private Trial trial(Scenario scenario, Passing passing) {
    subject.freezeAll(scenario);
    Trial trial = new Trial(subject, scenario, passing);
    trial.run();
    executions++;
    return trial;
  }

  /** What a caller did before it stopped, what others did meanwhile, and what it did after that. */
  private record Stall(List<Step> before, List<Step> meanwhile, List<Step> after) {

    static Stall in(Trial trial) {
      Stall stall = new Stall(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (Step step : trial.steps()) {
        if (step.strand() == trial.strand(OTHER)) {
          stall.meanwhile.add(step);
        } else if (step.strand() == trial.strand(FIRST)) {
          (stall.meanwhile.isEmpty() ? stall.before : stall.after).add(step);
        }
      }
      return stall;
    }

    /** Whether it had not come to its end. */
    boolean isAmid() {
      return !after.isEmpty();
    }

    boolean comesBack() {
      return before.stream()
          .anyMatch(
              step ->
                  !step.variable().isEmpty()
                      && after.stream().anyMatch(later -> meetsTheSame(step, later))
                      && values(step.variable()) >= FEWEST_VALUES);
    }

    private static boolean meetsTheSame(Step step, Step later) {
      return step.variable().equals(later.variable()) && met(step).equals(met(later));
    }

    /** What a step found: it {@code reads 0}, or makes {@code 0 -> 1}. */
    private static String met(Step step) {
      return step.text().replaceFirst("^reads | -> .*", "");
    }

    private long values(String variable) {
      return meanwhile.stream()
          .filter(step -> step.variable().equals(variable) && !step.text().startsWith("reads"))
          .map(Step::count)
          .distinct()
          .count();
    }
  }

  /** Where it is met again, others that are under way themselves may have changed the rest. */
  private void walk(int calls) {
    for (int pace = 1; pace <= MOST_STEPS && findings.isEmpty(); pace++) {
      Scenario alone = stalled("I", calls).atPace(pace);
      Passing passing = new Passing(pace);
      Stall stall = Stall.in(trial(alone, passing));
      if (!stall.isAmid()) {
        return;
      }
      if (stall.comesBack()) {
        int from = pace;
        Scenario scenario = Scenario.of("I", "I".repeat(calls + 1), "II");
        Walks walks = new Walks(subject, scenario);
        walks.run(
            MOST_WALKS,
            MOST_EFFORT - effort,
            seed -> new Walk(seed, from, passing.passedBy(), calls));
        executions += walks.executions();
        effort += walks.effort();
        findings.addAll(walks.findings());
      }
    }
  }
}
