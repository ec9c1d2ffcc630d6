package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.judge.search.Bounds;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passing over states that were met before loses no defect that the unreduced search finds. */
class ReductionTest {
  private static Exploration explore(String counter, String scenario, boolean reduced)
      throws Exception {
    try (CounterLoader loader = new CounterLoader(List.of(), UnaryOperator.identity())) {
      Subject subject = new Subject(loader.load(counter));
      Exploration exploration =
          new Exploration(subject, Scenario.parse(scenario), new Bounds(2, 1, 1), true, reduced);
      exploration.run(100_000, Long.MAX_VALUE, Set.of());
      return exploration;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "naive, I|I",
    "copying, I|I",
    "volatile, I|I",
    "volatile, II|I",
    "naive, I|VV",
    "volatile, I|VV"
  })
  void theSameIsFoundAsWithout(String counter, String scenario) throws Exception {
    List<Finding> found = explore(counter, scenario, true).findings();
    assertThat(found)
        .extracting(Finding::verdict)
        .isEqualTo(
            explore(counter, scenario, false).findings().stream().map(Finding::verdict).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "atomic-long, II|I",
    "synchronized, II|I",
    "snapshot, I|I",
    "striped, I|I",
    "semaphore, I|I"
  })
  void whatHoldsIsSearchedToItsEndWithFewerExecutions(String counter, String scenario)
      throws Exception {
    Exploration reduced = explore(counter, scenario, true);
    Exploration all = explore(counter, scenario, false);
    assertThat(List.of(reduced, all)).allMatch(Exploration::isExhausted);
    assertThat(List.of(reduced, all)).allMatch(each -> each.findings().isEmpty());
    assertThat(reduced.executions()).isLessThan(all.executions());
  }

  @Test
  @Tag("long")
  void soIsAReadBesideTheCells() throws Exception {
    whatHoldsIsSearchedToItsEndWithFewerExecutions("striped", "I|IV");
  }
}
