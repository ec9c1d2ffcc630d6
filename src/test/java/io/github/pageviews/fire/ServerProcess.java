package io.github.pageviews.fire;

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

/** The jar at work in a process of its own, and what can be learnt of it from outside. */
final class ServerProcess implements AutoCloseable {

  /** Small enough for a leak to show, in the notation of -Xmx. */
  static final String HEAP = "128m";

  private static final Pattern LISTENING = Pattern.compile("listening on http://[^/]*:(\\d+)/");
  private static final Pattern VIEWS = Pattern.compile("Number of page view: (\\d+)$");
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
  private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)");

  private final Process process;
  private final Path err;

  /**
   * @param descriptors the most file descriptors that the process may have, 0 for no own limit
   */
  ServerProcess(Path folder, int descriptors) throws IOException {
    err = Files.createTempFile(folder, "err", ".txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    if (descriptors > 0) {
      command.addAll(List.of("sh", "-c", "ulimit -n " + descriptors + " && exec \"$@\"", "sh"));
    }
    command.addAll(List.of(java, "-Xmx" + HEAP, "-jar", System.getProperty("pageviews.jar")));
    command.addAll(List.of("--port", "0"));
    process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();
    await().atMost(Duration.ofSeconds(60)).until(() -> LISTENING.matcher(err()).find());
  }

  int port() {
    Matcher matcher = LISTENING.matcher(err());
    assertThat(matcher.find()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  long views() throws IOException {
    Matcher matcher = VIEWS.matcher(Exchange.of(port(), Exchange.STATS));
    assertThat(matcher.find()).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  int threads() throws IOException {
    Matcher matcher = THREADS.matcher(Files.readString(proc("status")));
    assertThat(matcher.find()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  int descriptors() throws IOException {
    try (var open = Files.list(proc("fd"))) {
      return (int) open.count();
    }
  }

  /** Returns the bytes of the objects that survive a full collection. */
  long liveBytes() throws Exception {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process histogram = new ProcessBuilder(jcmd, "" + process.pid(), "GC.class_histogram").start();
    String text = new String(histogram.getInputStream().readAllBytes(), Exchange.BYTES);
    Matcher matcher = TOTAL.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  /** Sends a signal, as kill(1) names it, and returns the exit code. */
  int end(String signal) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor())
        .isZero();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Returns the count that the ended process left in its last line. */
  long finalViews() {
    Matcher matcher = VIEWS.matcher(err().strip());
    assertThat(matcher.find()).as(err()).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  String err() {
    try {
      return Files.readString(err);
    } catch (IOException e) {
      throw new AssertionError(err + " cannot be read", e);
    }
  }

  private Path proc(String name) {
    return Path.of("/proc", "" + process.pid(), name);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
