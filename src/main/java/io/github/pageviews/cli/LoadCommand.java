package io.github.pageviews.cli;

import io.github.pageviews.load.LoadGenerator;
import io.github.pageviews.load.LoadPlan;
import io.github.pageviews.load.LoadProgress;
import io.github.pageviews.load.LoadReport;
import io.github.pageviews.load.LoadUrl;
import io.github.pageviews.load.LoadWarmUp;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code load URL}: a closed-loop load like {@code ab}'s, for machines that lack it.
 *
 * <p>Exit codes: 0 all requests were answered with a 2xx status; 1 some were not; 2 usage or bad
 * input; 3 no connection could be made, or the host is unknown. On SIGINT and SIGTERM it prints
 * what there is and ends with 128 + signal.
 */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Send exactly N GET requests, C at a time, and tell what became of them.",
      "",
      "Closed-loop, like ab: each of C clients sends its next request when its last one has ended."
          + " While the server stalls it is asked less, so the latencies leave out what requests at"
          + " a fixed rate would have waited (coordinated omission).",
      "",
      "failed: not a byte was sent. unknown: sent, but not answered completely, so the server may"
          + " have processed it. Nothing is ever sent twice.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all requests were answered with a 2xx status",
      "1:some were not",
      "2:usage or bad input",
      "3:no connection could be made"
    })
public final class LoadCommand implements Callable<Integer> {

  private static final String STDOUT = "-";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "URL", description = "What to get; http only.")
  private String url;

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "1",
      description = "Requests to send (default: ${DEFAULT-VALUE}).")
  private long requests;

  @Option(
      names = "-c",
      paramLabel = "C",
      defaultValue = "1",
      description = "Requests at a time (default: ${DEFAULT-VALUE}).")
  private int concurrency;

  @Option(
      names = {"-k", "--keep-alive"},
      description = "Use connections again; otherwise each request has its own.")
  private boolean keepAlive;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = LoadPlan.DEFAULT_TIMEOUT_SECONDS,
      description = "Longest time for one request (default: ${DEFAULT-VALUE}).")
  private double timeoutSeconds;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the report as JSON; - for stdout, in place of the text.")
  private @Nullable String json;

  private final boolean showProgress;

  /** Shows progress if stderr is a terminal. */
  public LoadCommand() {
    this(Terminal.isStderr());
  }

  LoadCommand(boolean showProgress) {
    this.showProgress = showProgress;
  }

  @Override
  public Integer call() {
    LoadPlan plan = plan();
    Path file = json == null || json.equals(STDOUT) ? null : checkedFile(json);
    LoadGenerator generator = new LoadGenerator();
    InterruptGuard guard = new InterruptGuard(generator::cancel);
    try {
      return report(plan, file, run(generator, plan));
    } catch (UnknownHostException e) {
      return undecided("unknown host: " + plan.target().getHost());
    } catch (IOException e) {
      return undecided(String.valueOf(e.getMessage()));
    } finally {
      guard.close();
    }
  }

  private LoadPlan plan() {
    try {
      if (!Double.isFinite(timeoutSeconds)) {
        throw new IllegalArgumentException("the time-out must be a number of seconds");
      }
      return new LoadPlan(
          LoadUrl.parse(url),
          requests,
          concurrency,
          keepAlive,
          Duration.ofNanos(Math.round(timeoutSeconds * 1e9)));
    } catch (IllegalArgumentException e) {
      throw usage(e);
    }
  }

  private Path checkedFile(String name) {
    try {
      Path file = Path.of(name);
      OutputFile.check(file);
      return file;
    } catch (IOException | InvalidPathException e) {
      throw usage(e);
    }
  }

  /** Without it the first requests are slower, and just as exact. */
  private void warmUp() {
    try {
      LoadWarmUp.run(requests, keepAlive);
    } catch (IOException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("going on without a warm-up: " + e.getMessage());
      err.flush();
    }
  }

  private LoadReport run(LoadGenerator generator, LoadPlan plan) throws IOException {
    warmUp();
    if (!showProgress) {
      return generator.run(plan, LoadProgress.NONE);
    }
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    try {
      return generator.run(plan, line);
    } finally {
      line.clear();
    }
  }

  private int report(LoadPlan plan, @Nullable Path file, LoadReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(STDOUT.equals(json) ? LoadOutput.json(report) : LoadOutput.text(plan, report));
    out.flush();
    if (file != null) {
      try {
        OutputFile.write(file, LoadOutput.json(report));
      } catch (IOException e) {
        throw usage(e);
      }
    }
    if (report.sent() > 0 && !report.connected()) {
      return undecided(
          "no connection to "
              + plan.target()
              + " could be made: "
              + String.join("; ", report.reasons().keySet()));
    }
    return report.allSucceeded() ? ExitCodes.HOLDS : ExitCodes.CHECK_FAILED;
  }

  private int undecided(String message) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("error: " + message);
    err.flush();
    return ExitCodes.UNDECIDED;
  }

  private ParameterException usage(Exception e) {
    return new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
  }
}
