package io.github.pageviews.cli;

import io.github.pageviews.judge.Batch;
import io.github.pageviews.judge.Judged;
import io.github.pageviews.judge.MissedCanaryException;
import io.github.pageviews.judge.Submission;
import io.github.pageviews.judge.report.BatchReport;
import io.github.pageviews.judge.report.JudgementJson;
import io.github.pageviews.judge.report.Palette;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code judge}: a verdict on each counter that does not depend on luck.
 *
 * <p>Exit codes: 0 all are exact; 1 some are rejected; 2 bad input, or one doesn't compile; 3 some
 * are undecided, or the judge misjudged a known counter; of a batch 2 over 3 over 1.
 */
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Judges whether counters count exactly, and proves it when they don't.",
      "",
      "Each counter is judged in a JVM of its own. That is not a security sandbox: submitted code"
          + " can do what you can.",
      ""
    })
final class JudgeCommand implements Callable<Integer> {
  @Mixin private CounterOptions options;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "COUNTER",
      arity = "1..*",
      description = "Names, classes, .java files, or folders of these.")
  private List<String> counters;

  @Option(names = "--json", paramLabel = "F", description = "Also write the verdicts to file F.")
  private @Nullable Path json;

  @Option(
      names = "--replay",
      paramLabel = "CODE",
      description = "Show one execution again; CODE is printed with each verdict.")
  private @Nullable String replay;

  @Override
  public Integer call() throws Exception {
    checkJson();
    long start = System.nanoTime();
    List<Submission> submissions = Submission.all(counters);
    List<Judged> batch;
    try {
      batch = replay == null ? judge(submissions) : replay(submissions, replay);
    } catch (MissedCanaryException e) {
      err().println("error: " + e.getMessage());
      err().flush();
      return ExitCodes.UNDECIDED;
    }
    err()
        .printf(
            Locale.ROOT, "%d judged in %.1f s%n", batch.size(), (System.nanoTime() - start) / 1e9);
    err().flush();
    writeJson(batch);
    return Judged.exitCode(batch);
  }

  private List<Judged> judge(List<Submission> submissions)
      throws MissedCanaryException, InterruptedException {
    boolean terminal = Terminal.isStderr() && submissions.size() > 1;
    BatchReport report = report();
    int[] printed = {0};
    if (terminal) {
      progress(0, submissions.size());
    }
    List<Judged> batch =
        new Batch(classPath())
            .run(
                submissions,
                judged -> {
                  wipe(terminal);
                  report.add(judged);
                  if (terminal) {
                    progress(++printed[0], submissions.size());
                  }
                });
    wipe(terminal);
    report.end();
    return batch;
  }

  private List<Judged> replay(List<Submission> submissions, String code)
      throws InterruptedException, UsageException {
    if (submissions.size() != 1) {
      throw new UsageException("--replay takes one counter, not " + submissions.size());
    }
    Judged judged = Batch.replay(classPath(), submissions.get(0).name(), code);
    report().add(judged);
    return List.of(judged);
  }

  private BatchReport report() {
    Palette palette = Terminal.isStdoutInColour() ? Palette.COLOUR : Palette.PLAIN;
    return new BatchReport(spec.commandLine().getOut(), err(), palette, classPath());
  }

  private void progress(int done, int all) {
    err().printf("\r\033[K%d of %d judged", done, all);
    err().flush();
  }

  private void wipe(boolean terminal) {
    if (terminal) {
      err().print("\r\033[K");
      err().flush();
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private String classPath() {
    return Objects.requireNonNullElse(options.classPath, "");
  }

  private void checkJson() throws UsageException {
    if (json != null) {
      try {
        OutputFile.check(json);
      } catch (IOException e) {
        throw new UsageException("--json: " + e.getMessage(), e);
      }
    }
  }

  private void writeJson(List<Judged> batch) throws UsageException {
    if (json != null) {
      try {
        OutputFile.write(json, Json.write(new JudgementJson(classPath()).document(batch)) + "\n");
      } catch (IOException e) {
        throw new UsageException("--json: " + e.getMessage(), e);
      }
    }
  }
}
