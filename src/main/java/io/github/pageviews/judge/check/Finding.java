package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.memory.Race;
import io.github.pageviews.judge.run.Step;
import java.util.List;

/**
 * A defect, and the execution that shows it.
 *
 * @param verdict the kind of defect
 * @param reason one line
 * @param scenario what callers did, as {@link Scenario#code}
 * @param choices the choices that lead to it
 * @param steps what happened
 * @param races the races in that execution
 */
public record Finding(
    Verdict verdict,
    String reason,
    String scenario,
    List<Integer> choices,
    List<Step> steps,
    List<Race> races) {}
