package io.github.pageviews.cli;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.counter.Standing;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the counters that can be named. */
@Command(
    name = "counters",
    mixinStandardHelpOptions = true,
    description = "Lists the counters that can be named.")
final class CountersCommand implements Callable<Integer> {
  @Mixin private CounterOptions counters;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Table table = new Table("NAME", "STANDING", "BLOCKS", "HOW IT WORKS");
    for (CatalogueEntry entry : Catalogue.entries()) {
      String mark = entry.name().equals(Catalogue.DEFAULT_NAME) ? " (default)" : "";
      table.add(
          entry.name(), entry.standing(), entry.mayBlock() ? "yes" : "no", entry.how() + mark);
    }
    try (CounterLoader loader = counters.loader(UnaryOperator.identity())) {
      for (Class<? extends Counter> type : loader.providers()) {
        table.add(type.getSimpleName(), Standing.OWN, "?", "provided by " + type.getName());
      }
    }
    spec.commandLine().getOut().print(table);
    spec.commandLine().getOut().flush();
    return ExitCodes.HOLDS;
  }
}
