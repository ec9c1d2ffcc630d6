package io.github.pageviews.judge.search;

import static io.github.pageviews.judge.run.Chooser.Kind.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Chooser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockstepTest {

  /** Whoever runs is listed first, and then the others in their order. */
  private static List<Integer> turns(Chooser chooser, int strands, int steps) {
    List<Integer> turns = new ArrayList<>();
    int running = 0;
    for (int i = 0; i < steps; i++) {
      List<Integer> ready = new ArrayList<>(List.of(running));
      for (int strand = 0; strand < strands; strand++) {
        if (strand != running) {
          ready.add(strand);
        }
      }
      running = ready.get(chooser.choose(ORDER, strands));
      turns.add(running);
    }
    return turns;
  }

  @Test
  void allHaveTheirTurn() {
    assertThat(turns(new Lockstep(1), 3, 7)).containsExactly(1, 2, 0, 1, 2, 0, 1);
    assertThat(turns(new Lockstep(1), 2, 4)).containsExactly(1, 0, 1, 0);
  }

  @Test
  void eachTakesAsManySteps() {
    assertThat(turns(new Lockstep(2), 3, 6)).containsExactly(0, 1, 1, 2, 2, 0);
  }

  @Test
  void firstTurnsMayBeShorter() {
    assertThat(turns(new Lockstep(3, 1, 2), 2, 8)).containsExactly(1, 0, 0, 0, 1, 1, 1, 0);
  }
}
