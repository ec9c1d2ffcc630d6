package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final Map<String, Verdict> RIGHT =
      Map.of(
          "naive", Verdict.LOSES_VIEWS,
          "volatile", Verdict.LOSES_VIEWS,
          "atomic-long", Verdict.EXACT);

  private static Judged judged(String name, Verdict verdict) {
    return Judged.of(Judgement.bare(name, name, verdict, "because"));
  }

  private static Engine engine(Verdict forOthers) {
    return names ->
        names.stream().map(name -> judged(name, RIGHT.getOrDefault(name, forOthers))).toList();
  }

  private static List<Submission> submissions(String... names) {
    return List.of(names).stream().map(Submission::of).toList();
  }

  @Test
  void aBlindEngineGivesNoVerdicts() {
    Engine blind = names -> names.stream().map(name -> judged(name, Verdict.EXACT)).toList();
    List<Judged> told = new ArrayList<>();
    assertThatThrownBy(() -> new Batch(blind, 2).run(submissions("A.java"), told::add))
        .isInstanceOf(MissedCanaryException.class)
        .hasMessageContaining("'naive'")
        .hasMessageContaining("expected LOSES VIEWS, got EXACT");
    assertThat(told).isEmpty();
  }

  @Test
  void anEngineThatRejectsEverythingGivesNoVerdicts() {
    Engine strict = names -> names.stream().map(name -> judged(name, Verdict.LOSES_VIEWS)).toList();
    assertThatThrownBy(() -> new Batch(strict, 2).run(submissions("A.java"), judged -> {}))
        .isInstanceOf(MissedCanaryException.class)
        .hasMessageContaining("'atomic-long'");
  }

  @Test
  void resultsComeInTheOrderOfTheSubmissions() throws Exception {
    CountDownLatch lastIsDone = new CountDownLatch(1);
    Engine engine =
        names -> {
          if (names.contains("first")) {
            lastIsDone.await();
          }
          List<Judged> judged = engine(Verdict.EXACT).judge(names);
          if (names.contains("last")) {
            lastIsDone.countDown();
          }
          return judged;
        };
    List<Judged> told = new ArrayList<>();
    List<Judged> all = new Batch(engine, 2).run(submissions("first", "second", "last"), told::add);
    assertThat(told).isEqualTo(all);
    assertThat(all).extracting(Judged::submission).containsExactly("first", "second", "last");
  }

  @Test
  void whatIsNoSubmissionIsNotJudged() throws Exception {
    List<Judged> all =
        new Batch(engine(Verdict.EXACT), 2)
            .run(List.of(new Submission("empty", "'empty' has no .java file")), judged -> {});
    assertThat(all).containsExactly(Judged.error("empty", "'empty' has no .java file"));
  }

  @Test
  void exitCodeIsThatOfTheWorst() {
    Judged exact = judged("a", Verdict.EXACT);
    Judged rejected = judged("b", Verdict.HANGS);
    Judged undecided = judged("c", Verdict.UNDECIDED);
    Judged error = Judged.error("d", "does not compile");
    assertThat(Judged.exitCode(List.of(exact, exact))).isZero();
    assertThat(Judged.exitCode(List.of(exact, rejected))).isEqualTo(1);
    assertThat(Judged.exitCode(List.of(undecided, rejected, exact))).isEqualTo(3);
    assertThat(Judged.exitCode(List.of(undecided, error, rejected))).isEqualTo(2);
  }
}
