package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar as a process of its own; what it prints goes to files. */
final class Program implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("listening on http://[^/]*:(\\d+)/");
  private static final Pattern FINAL_COUNT = Pattern.compile("Number of page view: (\\d+)$");

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(List<String> command, Path folder) throws IOException {
    Files.createDirectories(folder);
    out = Files.createTempFile(folder, "out", ".txt");
    err = Files.createTempFile(folder, "err", ".txt");
    process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .directory(folder.toFile())
            .start();
    process.getOutputStream().close();
  }

  /** Starts the jar as its users do; the folder is its working directory. */
  static Program jar(Path folder, String... arguments) throws IOException {
    return java(folder, List.of(), arguments);
  }

  /** The same for a process that lives for seconds: it starts in half the time. */
  static Program briefJar(Path folder, String... arguments) throws IOException {
    return java(folder, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
  }

  private static Program java(Path folder, List<String> options, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    // A shell in the background hands down an ignored SIGINT, which Java then leaves ignored.
    command.addAll(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", System.getProperty("pageviews.jar")));
    command.addAll(List.of(arguments));
    return new Program(command, folder);
  }

  static Program command(Path folder, String... command) throws IOException {
    return new Program(List.of(command), folder);
  }

  int port() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> LISTENING.matcher(err()).find() || !process.isAlive());
    Matcher matcher = LISTENING.matcher(err());
    assertThat(matcher.find()).as("it listens; stderr: %s", err()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  /** Sends a signal, as kill(1) names it. */
  void signal(String name) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
    assertThat(kill.waitFor()).isZero();
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends; stderr: %s", err()).isTrue();
    return process.exitValue();
  }

  long finalCount() {
    List<String> lines = err().lines().toList();
    Matcher matcher = FINAL_COUNT.matcher(lines.get(lines.size() - 1));
    assertThat(matcher.find()).as("the last line of %s tells the count", lines).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
