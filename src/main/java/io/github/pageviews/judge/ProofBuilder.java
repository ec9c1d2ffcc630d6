package io.github.pageviews.judge;

import io.github.pageviews.judge.check.Finding;
import io.github.pageviews.judge.check.Replay;
import io.github.pageviews.judge.check.Subject;
import io.github.pageviews.judge.memory.Race;
import io.github.pageviews.judge.run.Fields;
import io.github.pageviews.judge.run.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns an execution's steps into a proof for people: names for numbers, and only what matters. */
final class ProofBuilder {
  /** The strand that makes the counter, and looks at it when all is at rest. */
  private static final int MAIN = 0;

  private final Fields fields;
  private final String scenario;
  private final List<Step> steps;
  private final List<Race> races;
  private final ThreadNames names;
  private final String replay;

  private ProofBuilder(
      Subject subject,
      String scenario,
      List<Step> steps,
      List<Race> races,
      Set<Integer> ownThreads,
      String replay) {
    this.fields = subject.plan().fields();
    this.scenario = scenario;
    this.steps = List.copyOf(steps);
    this.races = List.copyOf(races);
    this.names = new ThreadNames(ownThreads);
    this.replay = replay;
  }

  /** The proof that a finding comes with; its execution is repeated, to see that it can be. */
  static ProofBuilder of(Subject subject, Finding finding) {
    try {
      Replay replay = Replay.of(subject, finding);
      if (replay.broken().containsKey(finding.verdict())) {
        return of(subject, replay);
      }
    } catch (IllegalArgumentException e) {
      // A check beside schedules, such as one thread alone; to repeat it is to judge again.
      return new ProofBuilder(
          subject, finding.scenario(), finding.steps(), finding.races(), Set.of(), "");
    }
    return new ProofBuilder(
        subject, finding.scenario(), finding.steps(), finding.races(), Set.of(), "");
  }

  static ProofBuilder of(Subject subject, Replay replay) {
    String code = replay.code();
    return new ProofBuilder(
        subject,
        code.substring(0, code.indexOf('/')),
        replay.steps(),
        replay.races(),
        replay.ownThreads(),
        code);
  }

  Proof build() {
    List<Move> moves = new ArrayList<>();
    Set<Integer> threads = new TreeSet<>();
    for (Step step : steps) {
      if (step.strand() != MAIN) {
        threads.add(step.strand());
        moves.add(
            new Move(
                names.of(step.strand()),
                step.variable(),
                Words.of(step.text()),
                step.count(),
                place(step.site())));
      }
    }
    return new Proof(
        scenario,
        threads.stream().map(names::of).toList(),
        Repetition.told(moves),
        atRest(),
        races.stream().map(this::race).distinct().toList(),
        replay);
  }

  /**
   * What the closing reads returned or threw; a repeated answer is told once. If nobody came to
   * call, what the first thread threw came out of the constructor, which the reason says.
   */
  private List<String> atRest() {
    if (steps.stream().allMatch(step -> step.strand() == MAIN)) {
      return List.of();
    }
    return steps.stream()
        .filter(step -> step.strand() == MAIN && step.variable().isEmpty())
        .map(step -> Words.of(step.text()))
        .filter(text -> text.startsWith("value() returns ") || text.startsWith("throws "))
        .map(text -> text.startsWith("throws ") ? "value() " + text : text)
        .distinct()
        .toList();
  }

  /** Returns the place to look at first: the last write, else the last step that has a place. */
  @Nullable Place place() {
    Place last = null;
    Place lastWrite = null;
    for (Step step : steps) {
      Place place = place(step.site());
      if (place != null && step.strand() != MAIN) {
        last = place;
        lastWrite = step.text().startsWith("writes ") ? place : lastWrite;
      }
    }
    return lastWrite == null ? last : lastWrite;
  }

  /** Returns a reason with the threads called as in the timeline. */
  String inItsWords(String reason) {
    return Words.of(names.rename(reason));
  }

  private DataRace race(Race race) {
    return new DataRace(race.variable(), access(race.first()), access(race.second()));
  }

  private DataRace.Access access(Race.Access access) {
    String thread = access.strand() == MAIN ? "the constructing thread" : names.of(access.strand());
    return new DataRace.Access(thread, access.write(), place(access.site()));
  }

  private @Nullable Place place(int number) {
    Fields.Site site = fields.site(number);
    return site.line() <= 0
        ? null
        : new Place(
            site.file(), site.line(), MethodNames.inSource(site.className(), site.method()));
  }
}
