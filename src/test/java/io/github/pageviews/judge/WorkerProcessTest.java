package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerProcessTest {
  @TempDir Path folder;

  private String source(String name, String body) throws Exception {
    String text =
        """
        import io.github.pageviews.counter.Counter;
        public class %s implements Counter {
          %s
        }
        """
            .formatted(name, body);
    return Files.writeString(folder.resolve(name + ".java"), text).toString();
  }

  @Test
  void aWorkerThatTakesTooLongIsEnded() throws Exception {
    // A loop inside the JDK, which no probe sees.
    String endless =
        source(
            "Endless",
            """
            public void increment() {
              java.util.stream.LongStream.iterate(1, i -> 1).filter(i -> i == 2).findFirst();
            }
            public long value() { return 0; }
            """);
    assertThat(new WorkerProcess("", "", 3).judge(List.of(endless)))
        .singleElement()
        .extracting(Judged::judgement)
        .isNotNull()
        .satisfies(
            judgement -> {
              assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
              assertThat(judgement.reason())
                  .isEqualTo("not judged within 3 seconds of processor time");
            });
  }

  @Test
  void nothingOfTheEnvironmentIsPassedOn() throws Exception {
    // Throws, and so fails, if it finds PATH, which this JVM surely has.
    assertThat(System.getenv("PATH")).isNotNull();
    String curious =
        source(
            "Curious",
            """
            private volatile long count;
            public Curious() {
              if (System.getenv("PATH") != null) {
                throw new IllegalStateException();
              }
            }
            public void increment() { count++; }
            public long value() { return count; }
            """);
    assertThat(new WorkerProcess("", "").judge(List.of(curious)))
        .singleElement()
        .extracting(Judged::judgement)
        .isNotNull()
        .satisfies(judgement -> assertThat(judgement.verdict()).isEqualTo(Verdict.LOSES_VIEWS));
  }

  @Test
  void oneThatEndsTheJvmLeavesTheOthersBeforeItJudged() throws Exception {
    String halts =
        source(
            "Halts",
            """
            public void increment() {
              try {
                Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 0);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            }
            public long value() { return 0; }
            """);
    List<Judged> judged = new WorkerProcess("", "").judge(List.of("naive", halts));
    assertThat(judged).extracting(Judged::submission).containsExactly("naive", halts);
    assertThat(judged)
        .extracting(each -> each.judgement() == null ? null : each.judgement().verdict())
        .containsExactly(Verdict.LOSES_VIEWS, Verdict.FAILS);
  }
}
