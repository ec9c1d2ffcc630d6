package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CycleTest {
  private static Step step(int strand, String text) {
    return new Step(strand, "x", text, 1, "");
  }

  private static List<Step> repeated(int times, Step... cycle) {
    List<Step> steps = new ArrayList<>(List.of(step(1, "begins"), step(2, "begins")));
    for (int i = 0; i < times; i++) {
      steps.addAll(List.of(cycle));
    }
    return steps;
  }

  @Test
  void theShortestIsFoundAndToldOnce() {
    Cycle cycle =
        Objects.requireNonNull(
            Cycle.in(repeated(100, step(1, "a"), step(2, "a"), step(1, "b"), step(2, "b"))));
    assertThat(cycle.length()).isEqualTo(4);
    assertThat(cycle.once())
        .extracting(Step::text)
        .containsExactly("begins", "begins", "a", "a", "b", "b");
  }

  @Test
  void oneThreadAloneMakesWayForNobody() {
    assertThat(Cycle.in(repeated(100, step(1, "a"), step(1, "b")))).isNull();
  }

  @Test
  void whatCountsIsNoCycle() {
    List<Step> steps =
        Stream.iterate(0, i -> i + 1)
            .limit(400)
            .map(i -> step(1 + i % 2, "reads " + i / 2))
            .toList();
    assertThat(Cycle.in(steps)).isNull();
  }

  @Test
  void whatBeganOnlyAtTheEndIsNotSureToLast() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      steps.add(step(1, "reads " + i));
    }
    steps.addAll(repeated(50, step(1, "a"), step(2, "a")));
    assertThat(Cycle.in(steps)).isNull();
  }
}
