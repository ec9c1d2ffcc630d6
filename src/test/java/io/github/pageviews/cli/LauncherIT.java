package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, in a copy of the project with the jar under test; nearly each makes an archive. */
@Tag("long")
class LauncherIT {
  private static final String PREPARING = "preparing a faster start";
  private static final String SHARED = " source: shared objects file";

  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void copyProject() throws IOException {
    copyProject("a project");
  }

  private void copyProject(String name) throws IOException {
    copy = folder.resolve(name);
    Files.createDirectories(copy.resolve("scripts"));
    Files.createDirectories(copy.resolve("src/main"));
    Files.createDirectories(copy.resolve("target"));
    Files.writeString(copy.resolve("pom.xml"), "not to be built");
    for (String script : List.of("pageviews", "common.sh", "class-sharing.sh")) {
      Files.copy(Path.of("scripts", script), copy.resolve("scripts").resolve(script));
    }
    // Newer than the sources, so that nothing is built.
    Files.copy(Path.of(System.getProperty("pageviews.jar")), copy.resolve("target/pageviews.jar"));
  }

  private Program launch(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "--default-signal=INT"));
    command.add("JAVA_HOME=" + System.getProperty("java.home"));
    command.add(copy.resolve("scripts/pageviews").toString());
    command.addAll(List.of(arguments));
    return Program.command(folder, command.toArray(String[]::new));
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(copy.resolve("target/cds"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void preparesOnceAndPassesArgumentsAndExitCodes() throws Exception {
    try (Program first = launch("counters")) {
      assertThat(first.exitCode()).as(first.err()).isZero();
      assertThat(first.err()).contains(PREPARING);
      assertThat(first.out()).startsWith("NAME").contains("long-adder");
    }
    assertThat(archives()).singleElement().asString().endsWith(".jsa");
    try (Program second = launch("serve", "--port", "not a number")) {
      assertThat(second.exitCode()).isEqualTo(2);
      assertThat(second.err()).contains("not a number").doesNotContain(PREPARING);
    }
    try (Program third = launch("--version")) {
      assertThat(third.exitCode()).isZero();
      assertThat(third.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130"})
  void signalsReachTheServer(String signal, int exitCode) throws Exception {
    try (Program server = launch("--port", "0")) {
      Http.get(server.port(), "/");
      server.signal(signal);
      assertThat(server.exitCode()).isEqualTo(exitCode);
      assertThat(server.finalCount()).isOne();
    }
  }

  @Test
  void theServerUsesTheArchiveAndTheSmallHeap() throws Exception {
    copyProject("project"); // JDK 17 shares no classes of a jar whose path has a space.
    Path log = folder.resolve("classes.txt");
    try (Program first = launch("--version")) {
      assertThat(first.exitCode()).as(first.err()).isZero();
    }
    try (Program server = launchWith("-Xlog:class+load:file=" + log + " -XX:+PrintFlagsFinal")) {
      server.port();
      server.signal("TERM");
      server.exitCode();
      assertThat(server.out()).containsPattern("MaxHeapSize += 67108864 ");
    }
    assertThat(Files.readAllLines(log))
        .as("the classes loaded")
        .anyMatch(line -> line.endsWith(" io.javalin.Javalin" + SHARED))
        .anyMatch(line -> line.endsWith(" io.github.pageviews.cli.Main" + SHARED))
        .anyMatch(line -> line.endsWith(" picocli.CommandLine" + SHARED));
  }

  private Program launchWith(String options) throws IOException {
    return Program.command(
        folder,
        "env",
        "JAVA_HOME=" + System.getProperty("java.home"),
        "PAGEVIEWS_JAVA_OPTS=" + options,
        copy.resolve("scripts/pageviews").toString(),
        "--port",
        "0");
  }

  @Test
  void aChangedJarGetsAnArchiveOfItsOwn() throws Exception {
    try (Program first = launch("--version")) {
      assertThat(first.exitCode()).isZero();
    }
    Path before = archives().get(0);
    Path jar = copy.resolve("target/pageviews.jar");
    // A comment at the end of a zip file leaves its content as it is; the length in front of it has
    // to be right.
    byte[] bytes = Files.readAllBytes(jar);
    byte[] changed = Arrays.copyOf(bytes, bytes.length + 1);
    changed[bytes.length - 2] = 1;
    changed[bytes.length] = '!';
    Files.write(jar, changed);
    try (Program second = launch("--version")) {
      assertThat(second.exitCode()).as(second.err()).isZero();
      assertThat(second.err()).contains(PREPARING);
    }
    assertThat(archives()).hasSize(2).contains(before);
  }

  @Test
  void aForeignArchiveIsIgnoredWithoutAWord() throws Exception {
    try (Program first = launch("--version")) {
      assertThat(first.exitCode()).isZero();
    }
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "of another JDK altogether");
    try (Program second = launch("counters")) {
      assertThat(second.exitCode()).isZero();
      assertThat(second.err()).isEmpty();
      assertThat(second.out()).startsWith("NAME");
    }
  }

  @Test
  void severalFirstStartsAtOnceLeaveOneArchive() throws Exception {
    List<Program> starts = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        starts.add(launch("counters"));
      }
      for (Program start : starts) {
        assertThat(start.exitCode()).as(start.err()).isZero();
        assertThat(start.out()).startsWith("NAME");
      }
    } finally {
      starts.forEach(Program::close);
    }
    assertThat(archives()).singleElement().asString().endsWith(".jsa");
  }

  @Test
  void withoutAJarAndWithoutMavenItSaysSo() throws Exception {
    Files.delete(copy.resolve("target/pageviews.jar"));
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String tool : List.of("bash", "env", "find", "mkdir", "flock", "dirname", "readlink")) {
      Path found =
          Stream.of(System.getenv("PATH").split(":"))
              .map(each -> Path.of(each, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(bin.resolve(tool), found);
    }
    try (Program launcher =
        Program.command(
            folder,
            "env",
            "PATH=" + bin,
            "JAVA_HOME=" + System.getProperty("java.home"),
            copy.resolve("scripts/pageviews").toString())) {
      assertThat(launcher.exitCode()).isEqualTo(3);
      assertThat(launcher.err()).contains("there is no mvn");
    }
  }
}
