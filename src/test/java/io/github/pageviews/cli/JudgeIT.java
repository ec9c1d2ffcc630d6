package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import io.github.pageviews.counter.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge as users run it. */
@Timeout(600)
class JudgeIT {
  private static final String GOOD =
      """
      import io.github.pageviews.counter.Counter;
      import java.util.concurrent.atomic.AtomicLong;
      public class Good implements Counter {
        private final AtomicLong count = new AtomicLong();
        public void increment() { count.incrementAndGet(); }
        public long value() { return count.get(); }
      }
      """;

  @TempDir Path folder;

  private static String[] judge(Standing standing) {
    List<String> arguments = new ArrayList<>(List.of("judge"));
    Catalogue.entries().stream()
        .filter(entry -> entry.standing() == standing)
        .map(CatalogueEntry::name)
        .forEach(arguments::add);
    return arguments.toArray(String[]::new);
  }

  @Test
  void theBrokenCountersAreRejected() throws Exception {
    try (Program judge = Program.briefJar(folder, judge(Standing.BROKEN))) {
      assertThat(judge.exitCode()).as(judge.err()).isEqualTo(1);
      assertThat(Verdicts.of(judge.out()))
          .containsOnly(
              entry("NaiveCounter", "LOSES_VIEWS"),
              entry("CopyingCounter", "LOSES_VIEWS"),
              entry("VolatileCounter", "LOSES_VIEWS"));
      assertThat(judge.out())
          .contains("    thread 1            thread 2            count")
          .containsPattern("writes 1 +1 +NaiveCounter.java:[0-9]+")
          .contains("data race on count", "hint: lost update", "\n3 LOSES VIEWS\n")
          .doesNotContain("\u001b");
    }
  }

  @Test
  @Tag("long")
  void theSafeCountersAreExact() throws Exception {
    try (Program judge = Program.briefJar(folder, judge(Standing.SAFE))) {
      int exitCode = judge.exitCode();
      assertThat(Verdicts.of(judge.out())).as(judge.out()).hasSize(12);
      assertThat(Verdicts.of(judge.out()).values()).as(judge.out()).containsOnly("EXACT");
      assertThat(exitCode).isZero();
    }
  }

  @Test
  void whatDoesNotCompileDoesNotStopTheRest() throws Exception {
    Files.writeString(folder.resolve("Bad.java"), "public class Bad {\n  int x = ;\n}\n");
    Files.writeString(folder.resolve("Good.java"), GOOD);
    Path json = folder.resolve("verdicts.json");
    try (Program judge = Program.briefJar(folder, "judge", "--json", "verdicts.json", ".")) {
      assertThat(judge.exitCode()).as(judge.err()).isEqualTo(2);
      assertThat(judge.err()).contains("Bad.java' does not compile", "illegal start of expression");
      assertThat(Verdicts.of(judge.out())).containsOnly(entry("Good", "EXACT"));
      assertThat(judge.out()).endsWith("\n1 EXACT, 1 error\n");
      assertThat(Files.readString(json))
          .startsWith("{\"schema\":1,\"verdicts\":[{\"submission\":\"./Good.java\",")
          .contains("\"verdict\":\"EXACT\"", "\"errors\":[{\"submission\":\"./Bad.java\",");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"naive", "volatile"})
  void theReplayedExecutionIsTheOneThatWasShown(String counter) throws Exception {
    String shown;
    try (Program judge = Program.briefJar(folder, "judge", counter)) {
      assertThat(judge.exitCode()).as(judge.err()).isEqualTo(1);
      shown = judge.out();
    }
    try (Program replay =
        Program.briefJar(folder, "judge", counter, "--replay", Verdicts.replay(shown))) {
      assertThat(replay.exitCode()).as(replay.err()).isEqualTo(1);
      assertThat(replay.out()).isEqualTo(shown);
    }
  }

  @Test
  void badInputIsNamed() throws Exception {
    try (Program judge = Program.briefJar(folder, "judge")) {
      assertThat(judge.exitCode()).isEqualTo(2);
      assertThat(judge.err()).contains("Missing required parameter: 'COUNTER'");
    }
    try (Program judge = Program.briefJar(folder, "judge", "volatle")) {
      assertThat(judge.exitCode()).isEqualTo(2);
      assertThat(judge.err()).contains("unknown counter 'volatle': did you mean 'volatile'?");
    }
    try (Program judge = Program.briefJar(folder, "judge", "naive", "--replay", "nonsense")) {
      assertThat(judge.exitCode()).isEqualTo(2);
      assertThat(judge.err()).contains("--replay: 'nonsense' is not SCENARIO/CHOICES[/PLACES]");
    }
  }

  @Test
  void ownClassesAreFoundOnTheClassPath() throws Exception {
    Path api = Path.of(System.getProperty("pageviews.jar"));
    Files.writeString(folder.resolve("Good.java"), GOOD);
    try (Program javac =
        Program.command(
            folder,
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-g",
            "-cp",
            api.toString(),
            "-d",
            "classes",
            "Good.java")) {
      assertThat(javac.exitCode()).as(javac.err()).isZero();
    }
    try (Program judge = Program.briefJar(folder, "judge", "Good", "--class-path", "classes")) {
      assertThat(judge.exitCode()).as(judge.err()).isZero();
      assertThat(Verdicts.of(judge.out())).containsOnly(entry("Good", "EXACT"));
    }
  }
}
