package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.model.FileSystem;
import io.github.pageviews.judge.run.Chooser.Kind;
import io.github.pageviews.judge.search.Bounds;
import io.github.pageviews.judge.search.Search;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries the executions of one scenario within bounds, until one breaks the contract; after that,
 * until one breaks it in another way.
 */
final class Exploration {
  /** After so many that cannot be judged, the others would only take time. */
  private static final int MOST_NOT_JUDGED = 20;

  /** Executions after which the files that they left open are collected. */
  private static final int FILES_LEFT_OPEN = 200;

  /** Three objects have six orders. */
  private static final int MOST_DRAWS = 1_000;

  private static final int FEW_THREADS = 3;

  private final Subject subject;
  private final Scenario scenario;
  private final Bounds bounds;
  private final boolean required;
  private final boolean reduced;
  private List<Finding> findings = List.of();
  private @Nullable Search search;

  /** Where there are choices of order in that search. */
  private Set<String> places = Set.of();

  private final Set<String> outOfReach = new LinkedHashSet<>();
  private Set<Kind> refused = EnumSet.noneOf(Kind.class);
  private int executions;
  private long effort;
  private boolean exhausted;
  private boolean tearing;
  private boolean meetingOld;
  private boolean contended;
  private int ownThreads;

  /**
   * @param required whether EXACT needs all of it
   */
  Exploration(Subject subject, Scenario scenario, Bounds bounds, boolean required) {
    this(subject, scenario, bounds, required, true);
  }

  /**
   * @param reduced whether states that were met before are passed over
   */
  Exploration(
      Subject subject, Scenario scenario, Bounds bounds, boolean required, boolean reduced) {
    this.required = required;
    this.reduced = reduced;
    this.subject = subject;
    this.scenario = scenario;
    this.bounds = bounds;
  }

  Scenario scenario() {
    return scenario;
  }

  boolean isRequired() {
    return required;
  }

  /** Returns what the last run has found. */
  List<Finding> findings() {
    return findings;
  }

  Set<String> outOfReach() {
    return outOfReach;
  }

  int executions() {
    return executions;
  }

  long effort() {
    return effort;
  }

  /** Whether a long or double was read while it was written. */
  boolean isTearing() {
    return tearing;
  }

  /** Whether a compare-and-set met a value that had come back. */
  boolean isMeetingOld() {
    return meetingOld;
  }

  /** Whether a compare-and-set failed. */
  boolean isContended() {
    return contended;
  }

  boolean hasOwnThreads() {
    return ownThreads > 0;
  }

  /** Whether the counter had more than one thread of its own. */
  boolean isCrowded() {
    return ownThreads > 1;
  }

  /** Whether the counter had so many threads of its own that they have too many orders. */
  boolean isSwarming() {
    return ownThreads > FEW_THREADS;
  }

  /** Whether all executions within the bounds were tried. */
  boolean isExhausted() {
    return exhausted;
  }

  /** Whether it has tried all that there is within other bounds, too. */
  boolean includes(Bounds other) {
    return exhausted && bounds.include(other, refused);
  }

  /** Whether it was cut short, and there would be more to try at that level. */
  boolean isCutWithin(Agenda.Level level) {
    return !exhausted && level.bounds().covers(bounds);
  }

  /**
   * Tries no more than so many executions, and begins none after so much effort, those of earlier
   * runs included. A run goes on from where the last one stopped.
   *
   * @param known what was found before and is not looked for
   */
  void run(int maxExecutions, long maxEffort, Set<Verdict> known) {
    findings = List.of();
    Places shared = subject.shared(scenario);
    int before;
    do {
      // A place found to be shared only now may have been passed without a choice before.
      before = shared.size();
      tryAll(shared, maxExecutions, maxEffort, known);
    } while (exhausted && findings.isEmpty() && shared.size() > before);
  }

  private void tryAll(Places shared, int maxExecutions, long maxEffort, Set<Verdict> known) {
    int notJudged = 0;
    exhausted = false;
    if (isSpent(maxExecutions, maxEffort)) {
      return;
    }
    Search choices = search;
    if (choices == null) {
      shared.freeze();
      places = shared.frozen();
      choices = new Search(bounds, reduced);
      search = choices;
    } else if (!choices.advance()) {
      finish(choices);
      return;
    }
    shared.freeze(places);
    do {
      Trial trial = trial(choices);
      executions++;
      effort += trial.execution().effort().spent();
      if (FileSystem.isUsedIn(trial.execution()) && executions % FILES_LEFT_OPEN == 0) {
        System.gc();
      }
      tearing |= trial.execution().memory().isTearing();
      meetingOld |= trial.execution().memory().isMeetingOld();
      contended |= trial.execution().memory().isContended();
      ownThreads = Math.max(ownThreads, trial.ownThreads());
      outOfReach.addAll(trial.outOfReach());
      if (!trial.outOfReach().isEmpty() && ++notJudged == MOST_NOT_JUDGED) {
        return;
      }
      if (!known.containsAll(trial.ledger().broken().keySet())) {
        findings =
            Finding.of(subject, scenario, choices.taken(), trial).stream()
                .filter(each -> !known.contains(each.verdict()))
                .toList();
        return;
      }
      if (isSpent(maxExecutions, maxEffort)) {
        return;
      }
    } while (choices.advance());
    finish(choices);
  }

  private boolean isSpent(int maxExecutions, long maxEffort) {
    return executions >= maxExecutions || effort >= maxEffort;
  }

  private void finish(Search choices) {
    exhausted = true;
    refused = choices.refused();
    search = null;
  }

  /**
   * Where objects stand in a hash table by identity, the JVM draws lots. An execution that comes to
   * other choices for that is made again, until it is the one whose turn it is.
   */
  private Trial trial(Search search) {
    for (int draws = 1; draws < MOST_DRAWS; draws++) {
      Trial trial = new Trial(subject, scenario, search);
      if (subject.isLivelocked()) {
        trial.execution().setImpatient();
      }
      trial.run();
      if (trial.isRepeated()) {
        return trial;
      }
      search.again();
    }
    throw new IllegalStateException("an execution did not repeat itself");
  }
}
