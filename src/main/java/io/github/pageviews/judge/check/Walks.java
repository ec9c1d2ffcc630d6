package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.search.Postponing;
import io.github.pageviews.judge.search.Priorities;
import io.github.pageviews.judge.search.Recorded;
import io.github.pageviews.judge.search.Search;
import io.github.pageviews.judge.search.Sprinkling;
import io.github.pageviews.judge.search.Stopping;
import io.github.pageviews.judge.search.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Walks at random through an execution with more callers, and more preemptions, than a search can
 * have; what one of them finds is brought down to the preemptions that it takes.
 */
final class Walks {
  private static final int FIRST_LENGTH = 10;
  private static final int MOST_CHANGES = 4;

  /** How often as many walks are made if what the world does is drawn. */
  private static final int WORLDS = 3;

  private final Subject subject;
  private final Scenario scenario;
  private @Nullable Finding finding;
  private int executions;
  private long effort;

  Walks(Subject subject, Scenario scenario) {
    this.subject = subject;
    this.scenario = scenario;
  }

  List<Finding> findings() {
    return finding == null ? List.of() : List.of(finding);
  }

  int executions() {
    return executions;
  }

  long effort() {
    return effort;
  }

  /** Makes so many walks, or as many as it takes to find something. */
  void run(int walks) {
    run(walks, Long.MAX_VALUE, Walk::new);
  }

  /** Goes by priorities that change once to four times, so often or for so much effort. */
  void runByPriorities(int walks, long mostEffort) {
    Priorities[] last = {new Priorities(0, 0, FIRST_LENGTH)};
    run(
        walks,
        mostEffort,
        seed -> {
          int length = Math.max(FIRST_LENGTH, last[0].length());
          last[0] = new Priorities(seed, 1 + (int) (seed % MOST_CHANGES), length);
          return last[0];
        });
  }

  /** Lets those who are about to write wait for others, so often or for so much effort. */
  void runPostponing(int walks, long mostEffort) {
    run(walks, mostEffort, Postponing::new);
  }

  /** Lets others make whole calls amid one, so often or for so much effort. */
  void runSprinkling(int walks, long mostEffort) {
    run(walks, mostEffort, Sprinkling::new);
  }

  /** Stops each caller once, in so many ways or for so much effort. */
  void runStopping(int walks, long mostEffort) {
    subject.freezeAll(scenario);
    Trial first = trial(Search.replay(List.of()));
    List<Integer> callers = new ArrayList<>();
    for (int i = 0; i < scenario.callers().size(); i++) {
      callers.add(first.strand(i));
    }
    List<Integer> back = new ArrayList<>(callers);
    Collections.reverse(back);
    // Whoever is left last has no choice, so that its length shows only in another order.
    List<Integer> lengths = new ArrayList<>(Collections.nCopies(callers.size(), 0));
    boolean worldly = false;
    for (List<Integer> order : List.of(callers, back)) {
      Stopping whole = new Stopping(order, Map.of(), order);
      trial(whole);
      for (int i = 0; i < lengths.size(); i++) {
        lengths.set(i, Math.max(lengths.get(i), whole.passed(callers.get(i))));
      }
      worldly |= whole.isWorldly();
    }
    Stopping.Plan plan = new Stopping.Plan(callers, lengths, worldly);
    int times = worldly ? WORLDS : 1;
    run((int) Math.min(walks, plan.size()) * times, mostEffort * times, plan::get);
  }

  /** The same from another start; begins none after so much effort. */
  void run(int walks, long mostEffort, LongFunction<? extends Recorded> seeded) {
    subject.freezeAll(scenario);
    for (int seed = 0; seed < walks && effort < mostEffort && finding == null; seed++) {
      Recorded walk = seeded.apply(seed);
      Map<Verdict, String> broken = trial(walk).ledger().broken();
      if (!broken.isEmpty()) {
        found(broken.keySet().iterator().next(), walk.taken());
      }
    }
  }

  /** Lets callers go in lockstep; returns what that breaks. */
  static List<Finding> inLockstep(Subject subject, Scenario scenario) {
    subject.freezeAll(scenario);
    Trial trial = new Trial(subject, scenario, scenario.chooser());
    trial.run();
    return Finding.of(subject, scenario, List.of(), trial);
  }

  private Trial trial(Chooser chooser) {
    Trial trial = new Trial(subject, scenario, chooser);
    trial.run();
    executions++;
    effort += trial.execution().effort().spent();
    return trial;
  }

  private void found(Verdict verdict, List<Integer> taken) {
    List<Integer> choices = new ArrayList<>(taken);
    int before;
    do {
      before = unordinary(choices);
      for (int i = choices.size() - 1; i >= 0; i--) {
        int chosen = choices.set(i, 0);
        if (chosen != 0 && !breaks(verdict, choices)) {
          choices.set(i, chosen);
        }
      }
    } while (unordinary(choices) < before);
    while (!choices.isEmpty() && choices.get(choices.size() - 1) == 0) {
      choices.remove(choices.size() - 1);
    }
    Trial trial = trial(Search.replay(choices));
    finding =
        Finding.of(subject, scenario, choices, trial).stream()
            .filter(each -> each.verdict() == verdict)
            .findFirst()
            .orElse(null);
  }

  private boolean breaks(Verdict verdict, List<Integer> choices) {
    return trial(Search.replay(choices)).ledger().broken().containsKey(verdict);
  }

  private static int unordinary(List<Integer> choices) {
    return (int) choices.stream().filter(chosen -> chosen != 0).count();
  }
}
