package io.github.pageviews.judge.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Chooser.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static List<Integer> choices(Chooser chooser) {
    List<Integer> choices = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      choices.add(chooser.choose(i % 5 == 0 ? Kind.TURN : Kind.ORDER, 3));
    }
    return choices;
  }

  @Test
  void theSameSeedWalksTheSameWay() {
    Walk walk = new Walk(7);
    List<Integer> first = choices(walk);
    assertThat(first).contains(0, 1, 2).isEqualTo(choices(new Walk(7)));
    assertThat(first).isNotEqualTo(choices(new Walk(8)));
    assertThat(choices(Search.replay(walk.taken()))).isEqualTo(first);
  }

  @Test
  void theWorldIsAsItOrdinarilyIs() {
    Walk walk = new Walk(7);
    for (int i = 0; i < 100; i++) {
      assertThat(walk.choose(Kind.WORLD, 2)).isZero();
      assertThat(walk.choose(Kind.VALUE, 2)).isZero();
    }
  }

  @Test
  void oneStopsFirstWhileTheNextMakesAllButItsLastCalls() {
    Walk walk = new Walk(7, 2, 30, 10);
    List<Integer> choices = choices(walk);
    assertThat(choices.subList(0, 3)).containsExactly(0, 0, 1);
    assertThat(choices.subList(3, 2 + 30 - 9)).containsOnly(0);
    assertThat(choices.subList(2 + 30, 200)).contains(0, 1, 2);
    assertThat(choices(Search.replay(walk.taken()))).isEqualTo(choices);
  }
}
