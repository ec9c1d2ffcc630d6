package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The candidate's walk: take the kit, see it lose views, fix it, see it exact. */
class ExerciseIT {
  @TempDir Path folder;

  @Test
  void theKitLosesViewsUntilItIsFixed() throws Exception {
    Requirements.program("ab");
    try (Program exercise = Program.briefJar(folder, "exercise", "kit")) {
      assertThat(exercise.exitCode()).as(exercise.err()).isZero();
      assertThat(exercise.out()).contains("kit/TASK.md", "kit/PageViewCounter.java");
    }
    Path kit = folder.resolve("kit");
    assertThat(kit).isDirectoryContaining("glob:**/TASK.md");
    assertThat(countOf1000Visits(kit)).isLessThan(1000);

    fix(kit.resolve("PageViewCounter.java"));
    assertThat(countOf1000Visits(kit)).isEqualTo(1000);
  }

  @Test
  void theKitIsRejectedUntilItIsFixed() throws Exception {
    try (Program exercise = Program.briefJar(folder, "exercise", ".")) {
      assertThat(exercise.exitCode()).as(exercise.err()).isZero();
    }
    assertThat(folder.resolve("TASK.md"))
        .content()
        .contains("java -jar pageviews.jar judge PageViewCounter.java");
    try (Program judge = Program.briefJar(folder, "judge", "PageViewCounter.java")) {
      assertThat(judge.exitCode()).as(judge.err()).isEqualTo(1);
      assertThat(judge.out())
          .startsWith("PageViewCounter  LOSES VIEWS   2 increments by 2 threads");
    }
    fix(folder.resolve("PageViewCounter.java"));
    try (Program judge = Program.briefJar(folder, "judge", "PageViewCounter.java")) {
      assertThat(judge.exitCode()).as(judge.out() + judge.err()).isZero();
      assertThat(judge.out()).startsWith("PageViewCounter  EXACT   ");
    }
  }

  private static void fix(Path source) throws IOException {
    String broken = Files.readString(source);
    String fixed =
        broken
            .replace("public void increment", "public synchronized void increment")
            .replace("public long value", "public synchronized long value");
    assertThat(fixed).isNotEqualTo(broken);
    Files.writeString(source, fixed);
  }

  private static long countOf1000Visits(Path kit) throws Exception {
    try (Program server =
        Program.briefJar(
            kit, "serve", "--counter", "PageViewCounter.java", "--amplify", "--port", "0")) {
      String url = "http://localhost:" + server.port() + "/";
      try (Program ab = Program.command(kit, "ab", "-q", "-n", "1000", "-c", "20", url)) {
        assertThat(ab.exitCode()).isZero();
      }
      server.signal("TERM");
      assertThat(server.exitCode()).isEqualTo(143);
      return server.finalCount();
    }
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path mine = Files.writeString(folder.resolve("PageViewCounter.java"), "mine");
    try (Program exercise = Program.briefJar(folder, "exercise", ".")) {
      assertThat(exercise.exitCode()).isEqualTo(2);
      assertThat(exercise.err()).contains("PageViewCounter.java' exists and is not overwritten");
    }
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("TASK.md")).doesNotExist();
  }
}
