package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.server.Served.FixedCounter;
import io.github.pageviews.server.Served.WaitingCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the server sends, read by the parsers of others: Debian's {@code prometheus} for promtool,
 * and {@code python3-prometheus-client}. Where they are missing the tests are skipped, but not in
 * CI.
 */
class MetricsParsersIT {

  private static final String TEXT = "text/plain;version=0.0.4";
  private static final String OPEN_METRICS = "application/openmetrics-text;version=1.0.0";
  private static final String PYTHON = "/usr/bin/python3"; // The one that Debian's packages serve.

  /** Prints family, type and samples, one a line, sorted. */
  private static final String PRINT_SAMPLES =
      """
      import sys
      from prometheus_client.%s import text_string_to_metric_families as parse
      text = sys.stdin.buffer.read().decode()
      for family in parse(text):
          for s in family.samples:
              print(family.name, family.type, s.name, sorted(s.labels.items()), repr(float(s.value)))
      """;

  private static final String ODD_NAME = "a \"quoted\\name\"\n";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void promtoolFindsNothingToCriticise(boolean waiters) throws Exception {
    require("promtool", "--version");
    Result result = run(metrics(TEXT, waiters, ODD_NAME), "promtool", "check", "metrics");

    assertThat(result).isEqualTo(new Result(0, ""));
  }

  /** Shows that the check above can fail. */
  @Test
  void promtoolCriticisesOthers() throws Exception {
    require("promtool", "--version");

    assertThat(run("# TYPE views counter\nviews 1\n", "promtool", "check", "metrics").exitCode())
        .isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parser", "openmetrics.parser"})
  void pythonReadsEverySample(String parser) throws Exception {
    require(PYTHON, "-c", "import prometheus_client");
    boolean open = parser.startsWith("openmetrics");
    String text = metrics(open ? OPEN_METRICS : TEXT, true, "long-adder");
    Result result = run(text, PYTHON, "-c", String.format(PRINT_SAMPLES, parser));

    String labels = "[('counter', 'long-adder'), ('version', '" + Version.current() + "')]";
    String build = open ? "page_views_build info" : "page_views_build_info gauge";
    assertThat(result.output().lines())
        .containsExactly(
            "page_views counter page_views_total [] 42.0",
            "page_views_lock_waiters gauge page_views_lock_waiters [] 3.0",
            build + " page_views_build_info " + labels + " 1.0");
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parser", "openmetrics.parser"})
  void pythonReadsOddNames(String parser) throws Exception {
    require(PYTHON, "-c", "import prometheus_client");
    String accept = parser.equals("parser") ? TEXT : OPEN_METRICS;
    String text = metrics(accept, false, ODD_NAME);
    Result result = run(text, PYTHON, "-c", String.format(PRINT_SAMPLES, parser));

    assertThat(result.output()).contains("('counter', 'a \"quoted\\\\name\"\\n')");
    assertThat(result.exitCode()).isZero();
  }

  /** Shows that the check above can fail. */
  @Test
  void pythonRefusesATruncatedAnswer() throws Exception {
    require(PYTHON, "-c", "import prometheus_client");
    String text = metrics(OPEN_METRICS, true, "long-adder").replace("# EOF\n", "");

    assertThat(
            run(text, PYTHON, "-c", String.format(PRINT_SAMPLES, "openmetrics.parser")).exitCode())
        .isNotZero();
  }

  private static String metrics(String accept, boolean waiters, String name) throws IOException {
    Counter counter = waiters ? new WaitingCounter(42, 3) : new FixedCounter(42);
    try (Served served = new Served(new ServedCounter(name, counter), () -> 0)) {
      return served.get("/stats", "Accept: " + accept).body();
    }
  }

  private void require(String... command) throws Exception {
    String problem;
    try {
      Result result = run("", command);
      problem = result.exitCode() == 0 ? "" : result.output();
    } catch (IOException e) {
      problem = e.toString();
    }
    if ("true".equals(System.getenv("CI"))) {
      assertThat(problem).as("needed in CI: %s", List.of(command)).isEmpty();
    }
    assumeTrue(problem.isEmpty(), "not available: " + String.join(" ", command) + ": " + problem);
  }

  /**
   * Runs a program with the text as its input; its output goes through a file, so none can block.
   */
  private Result run(String input, String... command) throws Exception {
    Path output = Files.createTempFile(directory, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try (OutputStream out = process.getOutputStream()) {
      out.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A program that needs no input may have closed it; what it thinks is its exit code.
      assertThat(e).hasMessageContaining("pipe");
    }
    int exitCode = process.waitFor();
    try (InputStream in = Files.newInputStream(output)) {
      return new Result(exitCode, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private record Result(int exitCode, String output) {}
}
