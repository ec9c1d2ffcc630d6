package io.github.pageviews.judge.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is a spin, and what goes round in circles. */
class LoopsTest {
  private static final int SITE = 7;

  private final Loops loops = new Loops();

  /** Makes passes that read one of so many places in turn. */
  private boolean inCircle(int places, int passes) {
    Object[] variables = new Object[places];
    for (int i = 0; i < places; i++) {
      variables[i] = new Object();
    }
    for (int i = 0; i < passes; i++) {
      loops.read(variables[i % places], "the same", 0);
      loops.endsPassInSpin(SITE);
    }
    return loops.isInCircle();
  }

  @Test
  void twoPassesThatReadTheSameAreASpin() {
    Object variable = new Object();
    loops.read(variable, 1, 0);
    assertThat(loops.endsPassInSpin(SITE)).isFalse();
    loops.read(variable, 1, 0);
    assertThat(loops.endsPassInSpin(SITE)).isTrue();
  }

  @Test
  void aCircleOfSeveralPassesIsFound() {
    assertThat(inCircle(4, 1_000)).isTrue();
    assertThat(inCircle(100, 20_000)).isTrue();
  }

  @Test
  void aLongWayThatDoesNotComeBackIsNone() {
    assertThat(inCircle(20_000, 20_000)).isFalse();
  }

  @Test
  void whoeverChangesSomethingIsInNone() {
    assertThat(inCircle(4, 1_000)).isTrue();
    loops.acted();
    loops.endsPassInSpin(SITE);
    assertThat(loops.isInCircle()).isFalse();
  }
}
