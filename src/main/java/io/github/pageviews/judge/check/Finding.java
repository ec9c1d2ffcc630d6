package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.memory.Race;
import io.github.pageviews.judge.run.Step;
import java.util.List;
import java.util.Set;

/**
 * A defect, and the execution that shows it.
 *
 * @param verdict the kind of defect
 * @param reason one line
 * @param scenario what callers did, as {@link Scenario#code}
 * @param choices the choices that lead to it
 * @param places the places at which there was a choice of order
 * @param steps what happened
 * @param races the races in that execution
 */
public record Finding(
    Verdict verdict,
    String reason,
    String scenario,
    List<Integer> choices,
    Set<String> places,
    List<Step> steps,
    List<Race> races) {

  /** All that one execution broke, the most serious first. */
  static List<Finding> of(Subject subject, Scenario scenario, List<Integer> choices, Trial trial) {
    return trial.ledger().broken().entrySet().stream()
        .map(
            each ->
                new Finding(
                    each.getKey(),
                    each.getValue(),
                    scenario.code(),
                    choices,
                    subject.shared(scenario).frozen(),
                    trial.steps(),
                    trial.execution().memory().races()))
        .toList();
  }

  /** A defect that shows without any choice of order, and so has no trace. */
  static Finding inSequence(Verdict verdict, String reason, String scenario) {
    return new Finding(verdict, reason, scenario, List.of(), Set.of(), List.of(), List.of());
  }
}
