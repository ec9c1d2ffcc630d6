package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.check.Scenario.Manner;
import io.github.pageviews.judge.memory.Race;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.run.Strand;
import io.github.pageviews.judge.search.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One execution, repeated. Its code names the scenario, the choices, and the places at which there
 * was a choice of order: {@code I|I/0,1/NaiveCounter.count}.
 *
 * <p>Not thread-safe.
 */
public final class Replay {
  private final Subject subject;
  private final Scenario scenario;
  private final List<Integer> choices;
  private final Trial trial;

  private Replay(Subject subject, Scenario scenario, List<Integer> choices) {
    this.subject = subject;
    this.scenario = scenario;
    this.choices = List.copyOf(choices);
    trial =
        new Trial(
            subject,
            scenario,
            scenario.pace() > 0 ? scenario.chooser() : Search.replay(this.choices));
    if (scenario.is(Manner.ONWARD) && !subject.isCounted()) {
      Solo.of(subject);
    }
    subject.shared(scenario).forgetUsed();
    trial.run();
  }

  /**
   * Repeats the execution of a finding.
   *
   * @throws IllegalArgumentException if the finding does not come from a scenario
   */
  public static Replay of(Subject subject, Finding finding) {
    Scenario scenario = scenario(finding.scenario());
    subject.shared(scenario).freeze(finding.places());
    return new Replay(subject, scenario, finding.choices());
  }

  /**
   * Repeats the execution of that code.
   *
   * @throws IllegalArgumentException if it is no such code
   */
  public static Replay of(Subject subject, String code) {
    String[] parts = code.split("/", 3);
    if (parts.length < 2) {
      throw new IllegalArgumentException("'" + code + "' is not SCENARIO/CHOICES[/PLACES]");
    }
    Scenario scenario = scenario(parts[0]);
    subject.shared(scenario).freeze(parts.length < 3 ? Set.of() : Set.copyOf(split(parts[2])));
    List<Integer> choices = new ArrayList<>();
    for (String choice : split(parts[1])) {
      int chosen = Integer.parseInt(choice);
      if (chosen < 0) {
        throw new IllegalArgumentException("'" + code + "' has a choice below zero");
      }
      choices.add(chosen);
    }
    return new Replay(subject, scenario, choices);
  }

  private static Scenario scenario(String code) {
    if (!code.matches(
        "[IV]+(\\|[IV]+)*(@[0-9]{1,10})?(\\+(name=[A-Za-z0-9%.*_-]+|pace=[0-9]{1,2}|[A-Za-z_]+))*")) {
      throw new IllegalArgumentException("'" + code + "' is not a scenario");
    }
    return Scenario.parse(code);
  }

  private static List<String> split(String list) {
    return Arrays.stream(list.split(",")).filter(part -> !part.isEmpty()).toList();
  }

  /** Returns what {@link #of(Subject, String)} takes. */
  public String code() {
    String places = String.join(",", subject.shared(scenario).used());
    return scenario.code()
        + "/"
        + choices.stream().map(String::valueOf).collect(Collectors.joining(","))
        + (places.isEmpty() ? "" : "/" + places);
  }

  /** Returns what the execution broke, the most serious first. */
  public Map<Verdict, String> broken() {
    return trial.ledger().broken();
  }

  /** Returns what it did that cannot be judged. */
  public List<String> outOfReach() {
    return trial.outOfReach();
  }

  /** Returns what happened. */
  public List<Step> steps() {
    return trial.steps();
  }

  /** Returns the races in it. */
  public List<Race> races() {
    return trial.execution().memory().races();
  }

  /** Returns the numbers of the counter's own threads. */
  public Set<Integer> ownThreads() {
    return trial.execution().strands().stream()
        .filter(strand -> !strand.isCaller())
        .map(Strand::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
