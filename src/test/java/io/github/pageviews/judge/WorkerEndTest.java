package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorkerEndTest {
  private static final Worker.Begun BEGUN = new Worker.Begun("a/A.java", "A");

  private static Judgement judgement(WorkerEnd end, Object... sent) {
    Judged judged = end.complete(List.of("a/A.java"), List.of(sent)).get(0);
    return Objects.requireNonNull(judged.judgement());
  }

  private static WorkerEnd ended(int exitCode, String output) {
    return new WorkerEnd(true, false, exitCode, 60, output);
  }

  @Test
  void whatWasSentCounts() {
    Judged exact = Judged.of(Judgement.bare("a/A.java", "A", Verdict.EXACT, "held"));
    assertThat(judgement(ended(137, ""), BEGUN, exact)).isEqualTo(exact.judgement());
  }

  @Test
  void ofTwoAnswersTheFirstCounts() {
    Judged exact = Judged.of(Judgement.bare("a/A.java", "A", Verdict.EXACT, "held"));
    Judged fails = Judged.of(Judgement.bare("a/A.java", "A", Verdict.FAILS, "it ends the program"));
    assertThat(judgement(ended(0, ""), exact, fails)).isEqualTo(exact.judgement());
  }

  @Test
  void aSubmissionThatHaltsTheJvmFails() {
    assertThat(judgement(ended(0, ""), BEGUN).verdict()).isEqualTo(Verdict.FAILS);
  }

  @Test
  void aJvmThatWasKilledDecidesNothing() {
    Judgement judgement = judgement(ended(137, ""), BEGUN);
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(judgement.reason()).isEqualTo("the JVM that judged it was killed by signal 9");
    assertThat(judgement.counter()).isEqualTo("A");
    assertThat(judgement(ended(143, ""), BEGUN).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void aJvmThatDidNotStartSaysWhy() {
    Judgement judgement = judgement(ended(1, "Error: no space for the heap\nmore\n"));
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(judgement.reason())
        .isEqualTo("a JVM for it did not start: Error: no space for the heap");
  }

  @Test
  void timeAndOutputAreBounded() {
    assertThat(judgement(new WorkerEnd(false, false, 128, 60, ""), BEGUN).reason())
        .isEqualTo("not judged within 60 seconds of processor time");
    assertThat(judgement(new WorkerEnd(true, true, 137, 60, ""), BEGUN).reason())
        .isEqualTo("it writes without end to the standard output of the process");
  }
}
