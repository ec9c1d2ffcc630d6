package io.github.pageviews.bench;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link CounterBenchmark} for the whole catalogue and JCTools' striped counter with 1, 2, 4
 * and 16 threads and prints a table of nanoseconds per increment over all threads: the time divided
 * by the increments of all of them, so half of it with two threads means that they do not disturb
 * each other.
 *
 * <pre>
 * mvn -q -Pbench test-compile exec:exec
 * mvn -q -Pbench test-compile exec:exec -Djmh="-p name=long-adder,atomic-long -f 3"
 * </pre>
 */
public final class CounterBenchmarks {
  private static final List<Integer> THREADS = List.of(1, 2, 4, 16);

  private CounterBenchmarks() {}

  /**
   * Measures and prints.
   *
   * @param arguments options of JMH's command line, which win over the defaults
   */
  public static void main(String[] arguments) throws Exception {
    List<String> given = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.isBlank()) {
        given.addAll(List.of(argument.trim().split(" +")));
      }
    }
    CommandLineOptions options = new CommandLineOptions(given.toArray(String[]::new));
    Map<String, Map<Integer, String>> table = new TreeMap<>();
    for (int threads : THREADS) {
      for (RunResult result : run(options, threads)) {
        table
            .computeIfAbsent(result.getParams().getParam("name"), name -> new TreeMap<>())
            .put(threads, nanos(result));
      }
    }
    print(table);
  }

  private static Collection<RunResult> run(CommandLineOptions given, int threads)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given).include(CounterBenchmark.class.getName()).threads(threads);
    options.shouldFailOnError(true);
    if (!given.getParameter("name").hasValue()) {
      List<String> names = new ArrayList<>();
      Catalogue.entries().stream().map(CatalogueEntry::name).forEach(names::add);
      names.add(JctoolsCounter.NAME);
      options.param("name", names.toArray(String[]::new));
    }
    return new Runner(options.build()).run();
  }

  /** Nanoseconds per increment with the half width of JMH's 99.9% interval. */
  private static String nanos(RunResult result) {
    double rate = result.getPrimaryResult().getScore();
    double error = result.getPrimaryResult().getScoreError();
    double nanos = 1 / rate;
    return String.format(Locale.ROOT, "%.1f ± %.1f", nanos, nanos * error / rate);
  }

  private static void print(Map<String, Map<Integer, String>> table) {
    System.out.printf("%n%-16s", "ns/increment");
    THREADS.forEach(threads -> System.out.printf("%18s", "threads: " + threads));
    System.out.println();
    table.forEach(
        (name, cells) -> {
          System.out.printf("%-16s", name);
          THREADS.forEach(threads -> System.out.printf("%18s", cells.get(threads)));
          System.out.println();
        });
  }
}
