package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.testing.Requirements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration's script, with the real Apache Bench, on counters of every kind. */
class DemonstrationIT {
  @TempDir Path folder;

  private Program demonstrate(String... arguments) throws Exception {
    Requirements.program("ab");
    List<String> command = new ArrayList<>();
    command.add(Path.of("bench", "ab.sh").toAbsolutePath().toString());
    command.addAll(List.of("-n", "300", "-c", "10"));
    command.addAll(List.of(arguments));
    return Program.command(folder, command.toArray(String[]::new));
  }

  private Path own(String name, String increment) throws Exception {
    return Files.writeString(
        folder.resolve(name + ".java"),
        "public class "
            + name
            + " implements io.github.pageviews.counter.Counter {\n"
            + "  private long n;\n"
            + "  public synchronized void increment() { "
            + increment
            + " }\n"
            + "  public synchronized long value() { return n; }\n}\n");
  }

  @Test
  void tellsBrokenFromSafe() throws Exception {
    Path json = folder.resolve("figures.json");
    try (Program run = demonstrate("--counters", "naive,atomic-long", "--json", json.toString())) {
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out())
          .contains("amplified")
          .containsPattern("naive +broken .* LOST VIEWS\n")
          .containsPattern("atomic-long +safe +300 +300 +300 +0 .* exact\n")
          .endsWith(
              "1 of 1 broken counter lost views, "
                  + "1 of 1 safe counter ended at the exact count.\n");
    }
    assertThat(json)
        .content()
        .startsWith(
            "{\"schema\":1,\"tool\":\"ab\",\"amplified\":true,\"runs\":[{\"counter\":\"naive\"")
        .contains("\"safe\":true,\"sent\":300,\"answered\":300,\"counted\":300,\"lost\":0,")
        .endsWith("\"outcome\":\"NONE_LOST\"}]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Right,    n++;,                               0, exact",
    "Double,   n += 2;,                            1, OVERCOUNTS",
    "Sampling, if (System.nanoTime() % 2 == 0) n++;, 1, LOST VIEWS",
    "Thrower,  throw new IllegalStateException();, 1, NOT_ANSWERED",
  })
  void yourOwnCounterDecidesTheExitCode(String name, String increment, int exitCode, String word)
      throws Exception {
    try (Program run = demonstrate("--counters", own(name, increment).toString())) {
      assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
      assertThat(run.out()).contains(word + "\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-n, 0, -n '0' is not a whole number",
    "-c, 301, -c 301 is more than -n 300",
    "--counters, nave, unknown counter 'nave': did you mean 'naive'?",
    "--json, /, --json '/' cannot be written",
    "--nonsense, 1, unknown argument '--nonsense'",
  })
  void badInputIsOneClearLine(String option, String value, String message) throws Exception {
    try (Program run = demonstrate(option, value)) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).startsWith("error: ").contains(message).hasLineCount(1);
      assertThat(run.out()).isEmpty();
    }
  }
}
