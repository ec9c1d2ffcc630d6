package io.github.pageviews.judge.search;

import static io.github.pageviews.judge.run.Chooser.Kind.ORDER;
import static io.github.pageviews.judge.run.Chooser.Kind.TURN;
import static io.github.pageviews.judge.run.Chooser.Kind.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoppingTest {
  private static final List<Integer> CALLERS = List.of(4, 5, 6);

  /** Lets each caller make so many steps, and returns who made them. */
  private static List<Integer> steps(Stopping walk, int each) {
    Map<Integer, Integer> left = new HashMap<>();
    CALLERS.forEach(caller -> left.put(caller, each));
    List<Integer> made = new ArrayList<>();
    List<Integer> able = new ArrayList<>(CALLERS);
    boolean ended = true;
    while (!able.isEmpty()) {
      if (able.size() > 1) {
        walk.ready(able::get);
        int chosen = walk.choose(ended ? TURN : ORDER, able.size());
        able.add(0, able.remove(chosen));
      }
      int running = able.get(0);
      made.add(running);
      ended = left.merge(running, -1, Integer::sum) == 0;
      if (ended) {
        able.remove(0);
      }
    }
    return made;
  }

  @Test
  void eachRunsToItsPlaceAndThenAllGoOnOneAfterAnother() {
    Stopping walk = new Stopping(CALLERS, Map.of(4, 0, 5, 1, 6, 0), List.of(6, 4, 5));

    assertThat(steps(walk, 3)).containsExactly(4, 5, 5, 6, 6, 6, 4, 4, 5);
  }

  @Test
  void whoHasNoPlaceRunsToTheEnd() {
    Stopping walk = new Stopping(CALLERS, Map.of(4, 1), CALLERS);

    assertThat(steps(walk, 3)).containsExactly(4, 4, 5, 5, 5, 6, 6, 6, 4);
    assertThat(walk.passed(5)).isEqualTo(2);
  }

  @Test
  void othersRunWhenAllHaveStopped() {
    Stopping walk = new Stopping(List.of(1, 2), Map.of(1, 0, 2, 0), List.of(1, 2));
    List<Integer> able = List.of(1, 2, 3);
    walk.ready(able::get);
    assertThat(able.get(walk.choose(ORDER, 3))).isEqualTo(2);
    List<Integer> then = List.of(2, 1, 3);
    walk.ready(then::get);
    assertThat(then.get(walk.choose(ORDER, 3))).isEqualTo(3);
    assertThat(walk.choose(WORLD, 2)).isZero();
    assertThat(walk.taken()).containsExactly(1, 2, 0);
  }

  @Test
  void aPlanHasEveryWay() {
    Stopping.Plan plan = new Stopping.Plan(CALLERS, List.of(2, 1, 3), false);
    Set<List<Integer>> ways = new HashSet<>();
    for (long number = 0; number < plan.size(); number++) {
      ways.add(steps(plan.get(number), 5));
    }
    Set<List<Integer>> all = new HashSet<>();
    for (List<Integer> onward :
        List.of(
            List.of(4, 5, 6),
            List.of(4, 6, 5),
            List.of(5, 4, 6),
            List.of(5, 6, 4),
            List.of(6, 4, 5),
            List.of(6, 5, 4))) {
      for (int first = 0; first <= 2; first++) {
        for (int second = 0; second <= 1; second++) {
          for (int third = 0; third <= 3; third++) {
            Map<Integer, Integer> stops = Map.of(4, first, 5, second, 6, third);
            all.add(steps(new Stopping(CALLERS, stops, onward), 5));
          }
        }
      }
    }

    assertThat(plan.size()).isEqualTo(3 * 2 * 4 * 6);
    assertThat(ways).isEqualTo(all).hasSizeGreaterThan(100);
  }

  @Test
  void whatTheWorldDoesIsDrawnInMostOnly() {
    Stopping.Plan plan = new Stopping.Plan(CALLERS, List.of(2, 1, 3), true);
    Set<Integer> drawn = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      assertThat(plan.get(4L * i).choose(WORLD, 3)).isZero();
      drawn.add(plan.get(4L * i + 1).choose(WORLD, 3));
    }

    assertThat(drawn).containsExactlyInAnyOrder(0, 1, 2);
  }
}
