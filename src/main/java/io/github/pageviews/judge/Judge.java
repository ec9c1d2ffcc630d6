package io.github.pageviews.judge;

import io.github.pageviews.counter.CounterLoadException;
import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.check.Checks;
import io.github.pageviews.judge.check.Finding;
import io.github.pageviews.judge.check.Replay;
import io.github.pageviews.judge.check.Subject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Judges in this JVM: submitted code can end or hang it, so {@link Worker} calls it in one that may
 * be lost.
 *
 * <p>One judgement at a time in a JVM.
 */
final class Judge {
  private final List<Path> classPath;

  Judge(List<Path> classPath) {
    this.classPath = List.copyOf(classPath);
  }

  /**
   * Loads a counter.
   *
   * @throws CounterLoadException if there is none, or it does not compile
   */
  LoadedCounter load(String submission) throws CounterLoadException {
    // Not closed: classes are loaded from it until the end.
    return new CounterLoader(classPath, UnaryOperator.identity()).load(submission);
  }

  /** Judges a counter. */
  Judgement judge(String submission, LoadedCounter loaded) {
    Subject subject = new Subject(loaded);
    Checks checks = new Checks(subject);
    Verdict verdict = checks.run();
    List<Finding> findings = checks.findings();
    if (findings.isEmpty()) {
      String reason =
          verdict == Verdict.EXACT
              ? "every check held, in " + checks.executions() + " executions"
              : reason(checks);
      return new Judgement(
          submission,
          subject.className(),
          verdict,
          List.of(),
          reason,
          null,
          Proof.NONE,
          checks.executions());
    }
    Finding main = findings.get(0);
    ProofBuilder proof = ProofBuilder.of(subject, main);
    return new Judgement(
        submission,
        subject.className(),
        main.verdict(),
        findings.stream()
            .map(Finding::verdict)
            .filter(each -> each != main.verdict())
            .distinct()
            .map(Verdict::words)
            .toList(),
        proof.inItsWords(main.reason()),
        proof.place(),
        proof.build(),
        checks.executions());
  }

  /**
   * Repeats one execution. If it breaks nothing the judgement is undecided, since one execution
   * proves nothing.
   *
   * @throws IllegalArgumentException if the code is none
   */
  Judgement replay(String submission, LoadedCounter loaded, String code) {
    Subject subject = new Subject(loaded);
    Replay replay = Replay.of(subject, code);
    ProofBuilder proof = ProofBuilder.of(subject, replay);
    List<Map.Entry<Verdict, String>> broken = List.copyOf(replay.broken().entrySet());
    String reason =
        !broken.isEmpty()
            ? broken.get(0).getValue()
            : replay.outOfReach().isEmpty()
                ? "this one execution keeps the contract, which says nothing about others"
                : reason(replay.outOfReach());
    return new Judgement(
        submission,
        subject.className(),
        broken.isEmpty() ? Verdict.UNDECIDED : broken.get(0).getKey(),
        broken.stream().skip(1).map(each -> each.getKey().words()).toList(),
        proof.inItsWords(reason),
        broken.isEmpty() ? null : proof.place(),
        proof.build(),
        1);
  }

  private static String reason(Checks checks) {
    return checks.outOfReach().isEmpty()
        ? "out of budget: " + String.join("; ", checks.outOfBudget())
        : reason(checks.outOfReach());
  }

  private static String reason(Collection<String> outOfReach) {
    return "out of reach: " + String.join("; ", outOfReach);
  }
}
