package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submissions that end, hang, flood or exhaust the JVM, or are unusual otherwise: each ends in its
 * right verdict or a clear error. The first line of each says which.
 */
@Timeout(600)
class JudgeHostileIT {
  private static final Path SUBMISSIONS = Path.of("src", "test", "resources", "judge");

  @TempDir Path folder;

  @Test
  void eachEndsInItsVerdict() throws Exception {
    judge(SUBMISSIONS.resolve("hostile"));
  }

  @Test
  @Tag("long")
  void eachThatTakesLongToo() throws Exception {
    judge(SUBMISSIONS.resolve("hostile-slow"));
  }

  private void judge(Path submissions) throws Exception {
    Map<String, List<String>> expected = expected(submissions);
    boolean errors = expected.values().stream().anyMatch(any -> any.contains("ERROR"));
    try (Program judge =
        Program.briefJar(folder, "judge", submissions.toAbsolutePath().toString())) {
      assertThat(judge.exitCode()).as(judge.err()).isEqualTo(errors ? 2 : 3);
      Map<String, String> verdicts = Verdicts.of(judge.out());
      SoftAssertions soft = new SoftAssertions();
      expected.forEach(
          (name, any) -> {
            boolean named = judge.err().contains("/" + name + ".java'");
            String verdict = verdicts.getOrDefault(name, named ? "ERROR" : "none");
            soft.assertThat(any).as(name).contains(verdict);
          });
      soft.assertAll();
    }
  }

  private static Map<String, List<String>> expected(Path submissions) throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(submissions)) {
      files.forEach(
          file -> {
            String name = file.getFileName().toString().replace(".java", "");
            expected.put(name, Arrays.asList(verdictLine(file).split("\\|")));
          });
    }
    assertThat(expected).isNotEmpty();
    return expected;
  }

  private static String verdictLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().orElseThrow().replace("// verdict: ", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
