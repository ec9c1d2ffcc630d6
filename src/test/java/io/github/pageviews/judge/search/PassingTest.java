package io.github.pageviews.judge.search;

import static io.github.pageviews.judge.run.Chooser.Kind.ORDER;
import static io.github.pageviews.judge.run.Chooser.Kind.TURN;
import static io.github.pageviews.judge.run.Chooser.Kind.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassingTest {

  @Test
  void theFirstIsPassedAfterSoManySteps() {
    Passing passing = new Passing(2);
    assertThat(passing.choose(TURN, 2)).as("who begins").isZero();
    assertThat(passing.choose(ORDER, 2)).as("its first step").isZero();
    assertThat(passing.choose(WORLD, 5)).as("nothing unusual").isZero();
    assertThat(passing.choose(ORDER, 2)).as("passed").isEqualTo(1);
    assertThat(passing.choose(ORDER, 2)).as("within the other's call").isZero();
    assertThat(passing.choose(TURN, 2)).as("between two calls").isEqualTo(1);
    assertThat(passing.choose(ORDER, 2)).as("its next step").isZero();
    assertThat(passing.choose(ORDER, 2)).as("passed again").isEqualTo(1);
  }
}
