package io.github.pageviews.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.counter.Standing;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows each broken counter of the catalogue broken, by holding two threads, not by luck. */
class BrokenCountersTest {

  @AfterEach
  void disarm() {
    HoldBeforeWrite.disarm();
  }

  static Stream<String> brokenNames() {
    return Catalogue.entries().stream()
        .filter(entry -> entry.standing() == Standing.BROKEN)
        .map(CatalogueEntry::name);
  }

  @Test
  void threeAreBroken() {
    assertThat(brokenNames()).containsExactly("naive", "copying", "volatile");
  }

  @ParameterizedTest
  @MethodSource("brokenNames")
  void twoThreadsThatReadBeforeEitherWritesLoseAView(String name) throws Exception {
    Counter counter = new CounterLoader(List.of(), HoldBeforeWrite::weave).load(name).create(0);
    HoldBeforeWrite.arm();
    CompletableFuture<Void> other = CompletableFuture.runAsync(counter::increment);
    counter.increment();
    other.join();
    assertThat(counter.value()).as("two increments, one lost").isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("brokenNames")
  void oneThreadAloneLosesNothing(String name) throws Exception {
    Counter counter = new CounterLoader(List.of(), new Amplifier()).load(name).create(0);
    for (int i = 0; i < 1_000; i++) {
      counter.increment();
    }
    assertThat(counter.value()).isEqualTo(1_000);
  }
}
