package io.github.pageviews.judge.search;

import static io.github.pageviews.judge.run.Chooser.Kind.ORDER;
import static io.github.pageviews.judge.run.Chooser.Kind.TURN;
import static io.github.pageviews.judge.run.Chooser.Kind.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Chooser.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SprinklingTest {
  private static final int FIRST = 1;

  /** Returns which strand goes on. */
  private static int next(Sprinkling walk, Kind kind, int... strands) {
    walk.ready(option -> strands[option]);
    return strands[walk.choose(kind, strands.length)];
  }

  @Test
  void afterEachPaceOfTheFirstSomeOtherMakesAWholeCall() {
    for (int seed = 0; seed < 8; seed++) {
      Sprinkling walk = new Sprinkling(seed);
      for (int step = 1; step <= seed; step++) {
        assertThat(next(walk, ORDER, FIRST, 2, 3)).isEqualTo(FIRST);
      }
      int other = next(walk, ORDER, FIRST, 2, 3);
      assertThat(other).isNotEqualTo(FIRST);
      assertThat(next(walk, ORDER, other, FIRST)).isEqualTo(other);
      // It has ended; the first goes on wherever it stands among the others.
      assertThat(next(walk, TURN, 5, FIRST)).isEqualTo(FIRST);
    }
  }

  @Test
  void whoComesBetweenIsDrawnTheSameForTheSameSeed() {
    List<Integer> others = new ArrayList<>();
    Set<Integer> different = new HashSet<>();
    Sprinkling walk = new Sprinkling(8);
    Sprinkling same = new Sprinkling(8);
    for (int i = 0; i < 50; i++) {
      int other = next(walk, ORDER, FIRST, 2, 3, 4);
      others.add(other);
      different.add(other);
      assertThat(next(same, ORDER, FIRST, 2, 3, 4)).isEqualTo(other);
    }
    assertThat(different).containsExactlyInAnyOrder(2, 3, 4);
    assertThat(walk.taken()).hasSameSizeAs(others).isEqualTo(same.taken());
  }

  @Test
  void whatIsNoOrderIsOrdinary() {
    assertThat(new Sprinkling(0).choose(WORLD, 3)).isZero();
  }
}
