package io.github.pageviews.judge.search;

import static io.github.pageviews.judge.run.Chooser.Kind.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
  private static final int STRANDS = 3;

  /** Whoever runs is listed first, and then the others in their order. */
  private static List<Integer> turns(Priorities priorities, int steps) {
    List<Integer> turns = new ArrayList<>();
    int running = 0;
    for (int i = 0; i < steps; i++) {
      List<Integer> ready = new ArrayList<>(List.of(running));
      for (int strand = 0; strand < STRANDS; strand++) {
        if (strand != running) {
          ready.add(strand);
        }
      }
      priorities.ready(ready::get);
      running = ready.get(priorities.choose(ORDER, STRANDS));
      turns.add(running);
    }
    return turns;
  }

  @Test
  void whoHasTheHighestRunsUntilItIsLowered() {
    for (int seed = 0; seed < 20; seed++) {
      List<Integer> unchanged = turns(new Priorities(seed, 0, 1), 30);
      assertThat(unchanged).as("seed %s", seed).containsOnly(unchanged.get(0));
      List<Integer> lowered = turns(new Priorities(seed, 2, 30), 30);
      assertThat(lowered.stream().distinct().count()).isBetween(2L, 3L);
    }
  }

  @Test
  void theSameSeedGoesTheSameWay() {
    assertThat(turns(new Priorities(7, 3, 30), 40)).isEqualTo(turns(new Priorities(7, 3, 30), 40));
  }
}
