package io.github.pageviews.cli;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoadException;
import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.counter.Standing;
import io.github.pageviews.load.Stress;
import io.github.pageviews.load.StressPlan;
import io.github.pageviews.load.StressResult;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The in-memory classic: some threads increment each counter, then the count is read. */
@Command(
    name = "stress",
    mixinStandardHelpOptions = true,
    description = {
      "Counts in memory with many threads at once, and shows what was lost.",
      "",
      "Luck rules here: a run without loss proves nothing. Only counters that are listed as safe,"
          + " and your own, decide the exit code.",
      ""
    })
final class StressCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Mixin private CounterOptions options;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "COUNTER",
      arity = "0..*",
      description = "Names, classes or .java files (default: the whole catalogue).")
  private @Nullable List<String> counters;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "10",
      description = "Threads that count at once (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--increments",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Increments of each thread (default: ${DEFAULT-VALUE}).")
  private long increments;

  @Override
  public Integer call() throws Exception {
    StressPlan plan = plan();
    Table table =
        new Table("COUNTER", "STANDING", "EXPECTED", "COUNTED", "LOST", "NS/INCREMENT", "OUTCOME");
    boolean failed = false;
    for (LoadedCounter loaded : load()) {
      StressResult result = stress(loaded, plan);
      addRow(table, loaded, result);
      failed |=
          loaded.standing() != Standing.BROKEN && result.outcome() != StressResult.Outcome.EXACT;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d threads x %d increments%n%n%s%n", threads, increments, table);
    out.println("Luck rules here: a run without loss proves nothing.");
    out.flush();
    return failed ? ExitCodes.CHECK_FAILED : ExitCodes.HOLDS;
  }

  private StressPlan plan() throws UsageException {
    try {
      return new StressPlan(threads, increments);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--threads, --increments: " + e.getMessage(), e);
    }
  }

  /** Loads all before any runs: bad input is found early. */
  private List<LoadedCounter> load() throws CounterLoadException {
    List<String> specs = counters;
    if (specs == null) {
      specs = Catalogue.entries().stream().map(CatalogueEntry::name).toList();
    }
    CounterLoader loader = options.loader(UnaryOperator.identity());
    List<LoadedCounter> loaded = new ArrayList<>();
    for (String each : specs) {
      loaded.add(loader.load(each));
    }
    return loaded;
  }

  private StressResult stress(LoadedCounter loaded, StressPlan plan)
      throws CounterLoadException, InterruptedException {
    Counter counter = loaded.create(0);
    PrintWriter err = spec.commandLine().getErr();
    boolean terminal = Terminal.isStderr();
    if (terminal) {
      err.printf("\r\033[K%s", loaded.name());
      err.flush();
    }
    StressResult result = Stress.run(() -> counter, plan, PATIENCE);
    if (terminal) {
      err.print("\r\033[K");
      err.flush();
    }
    Throwable failure = result.failure();
    if (failure != null) {
      err.printf("%s threw %s%n", loaded.name(), failure);
      err.flush();
    }
    return result;
  }

  private static void addRow(Table table, LoadedCounter loaded, StressResult result) {
    boolean counted =
        result.outcome() != StressResult.Outcome.FAILED
            && result.outcome() != StressResult.Outcome.HUNG;
    table.add(
        loaded.name(),
        loaded.standing(),
        result.expected(),
        counted ? result.counted() : "-",
        counted ? result.lost() : "-",
        counted ? String.format(Locale.ROOT, "%.1f", result.nanosPerIncrement()) : "-",
        result.outcome() == StressResult.Outcome.EXACT ? "none lost" : words(result.outcome()));
  }

  private static String words(StressResult.Outcome outcome) {
    return outcome.name().replace('_', ' ');
  }
}
