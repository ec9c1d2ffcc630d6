package io.github.pageviews.judge.check;

import io.github.pageviews.judge.model.Identities;
import java.util.List;

/**
 * What callers do.
 *
 * @param callers the calls of each, {@code I} an increment and {@code V} a read
 * @param before increments made before they start, by one thread alone; above {@link #FARTHEST},
 *     the count is set there
 * @param gone whether the thread that made those has ended since, and what it alone held has been
 *     collected
 * @param inTurn whether each caller starts when the one before has ended
 * @param nested whether each caller starts the next one
 * @param interrupted whether callers are interrupted before they call
 * @param scheme how threads are numbered and named
 */
public record Scenario(
    List<String> callers,
    long before,
    boolean gone,
    boolean inTurn,
    boolean nested,
    boolean interrupted,
    Identities.Scheme scheme) {

  /** Up to there it is counted. */
  public static final long FARTHEST = 1_000_000;

  /** Callers that run at once. */
  public static Scenario of(String... callers) {
    return new Scenario(
        List.of(callers), 0, false, false, false, false, Identities.Scheme.ORDINARY);
  }

  /** The same after so many increments. */
  public Scenario after(long increments) {
    return new Scenario(callers, increments, gone, inTurn, nested, interrupted, scheme);
  }

  /** The same after so many increments by a thread that is gone. */
  public Scenario afterOneGone(long increments) {
    return new Scenario(callers, increments, true, inTurn, nested, interrupted, scheme);
  }

  /** The same with callers one after another. */
  public Scenario oneAfterAnother() {
    return new Scenario(callers, before, gone, true, nested, interrupted, scheme);
  }

  /** The same, but each caller starts the next one when it has made its calls. */
  public Scenario oneFromAnother() {
    return new Scenario(callers, before, gone, inTurn, true, interrupted, scheme);
  }

  /** The same with interrupted callers. */
  public Scenario withInterrupts() {
    return new Scenario(callers, before, gone, inTurn, nested, true, scheme);
  }

  /** The same with threads of other numbers and names. */
  public Scenario with(Identities.Scheme other) {
    return new Scenario(callers, before, gone, inTurn, nested, interrupted, other);
  }

  /** Returns how many increments the callers make. */
  public int increments() {
    return callers.stream()
        .mapToInt(calls -> (int) calls.chars().filter(c -> c == 'I').count())
        .sum();
  }

  /** Returns a short text that {@link #parse} reads. */
  public String code() {
    return String.join("|", callers)
        + (before == 0 ? "" : "@" + before)
        + (gone ? "+gone" : "")
        + (inTurn ? "+turn" : "")
        + (nested ? "+nested" : "")
        + (interrupted ? "+interrupt" : "")
        + (scheme == Identities.Scheme.ORDINARY ? "" : "+" + scheme.name());
  }

  /** Returns the scenario of that code. */
  public static Scenario parse(String code) {
    List<String> parts = List.of(code.split("\\+", -1));
    List<String> start = List.of(parts.get(0).split("@", -1));
    Scenario scenario = of(start.get(0).split("\\|", -1));
    if (start.size() > 1) {
      scenario = scenario.after(Long.parseLong(start.get(1)));
    }
    for (int i = 1; i < parts.size(); i++) {
      scenario =
          switch (parts.get(i)) {
            case "gone" -> scenario.afterOneGone(scenario.before());
            case "turn" -> scenario.oneAfterAnother();
            case "nested" -> scenario.oneFromAnother();
            case "interrupt" -> scenario.withInterrupts();
            default -> scenario.with(Identities.Scheme.valueOf(parts.get(i)));
          };
    }
    return scenario;
  }
}
