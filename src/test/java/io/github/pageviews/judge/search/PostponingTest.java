package io.github.pageviews.judge.search;

import static io.github.pageviews.judge.run.Chooser.Kind.ORDER;
import static io.github.pageviews.judge.run.Chooser.Kind.TURN;
import static io.github.pageviews.judge.run.Chooser.Kind.VALUE;
import static io.github.pageviews.judge.run.Chooser.Kind.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Chooser.Kind;
import io.github.pageviews.judge.run.Prospect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostponingTest {
  private static final int SEEDS = 200;

  private static int choose(Postponing walk, Kind kind, Prospect... prospects) {
    walk.ready(option -> option);
    walk.prospects(option -> prospects[option]);
    return walk.choose(kind, prospects.length);
  }

  private static List<Integer> choices(Postponing walk) {
    List<Integer> choices = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      choices.add(choose(walk, ORDER, Prospect.UNMOVED, Prospect.NONE, Prospect.CHANGED));
    }
    return choices;
  }

  @Test
  void theSameSeedWalksTheSameWay() {
    Postponing walk = new Postponing(7);
    List<Integer> first = choices(walk);
    assertThat(first).isEqualTo(choices(new Postponing(7))).isEqualTo(walk.taken());
    assertThat(first).contains(0, 1, 2).isNotEqualTo(choices(new Postponing(8)));
  }

  @Test
  void whoStandsBeforeNoWriteSeldomWaits() {
    int others = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      others += choose(new Postponing(seed), ORDER, Prospect.NONE, Prospect.NONE);
    }
    assertThat(others).isBetween(1, SEEDS / 5);
  }

  @Test
  void whoComesToAWriteWaitsUntilItGoesWrongAndThenGoesOnAtOnce() {
    int back = 0;
    int changed = 0;
    int never = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Postponing walk = new Postponing(seed);
      if (choose(walk, ORDER, Prospect.UNMOVED, Prospect.NONE) == 0) {
        never++;
      } else if (choose(walk, TURN, Prospect.CHANGED, Prospect.NONE) == 0) {
        changed++;
      } else {
        assertThat(choose(walk, TURN, Prospect.BACK, Prospect.NONE)).isZero();
        back++;
      }
    }
    assertThat(back).isGreaterThan(changed);
    assertThat(changed).isGreaterThan(never);
    assertThat(never).isPositive();
  }

  @Test
  void whereAllWaitOneGoesOn() {
    Postponing walk = new Postponing(7);
    for (int i = 0; i < 100; i++) {
      assertThat(choose(walk, TURN, Prospect.UNMOVED, Prospect.UNMOVED)).isBetween(0, 1);
    }
  }

  @Test
  void theWorldIsAsItOrdinarilyIs() {
    Postponing walk = new Postponing(7);
    for (int i = 0; i < 100; i++) {
      assertThat(walk.choose(WORLD, 2)).isZero();
      assertThat(walk.choose(VALUE, 2)).isZero();
    }
  }
}
