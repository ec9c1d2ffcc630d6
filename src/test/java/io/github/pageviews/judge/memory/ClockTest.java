package io.github.pageviews.judge.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockTest {

  @Test
  void clocksThatJoinEachOtherInTurnDoNotGrow() {
    Clock one = new Clock();
    Clock other = new Clock();
    one.tick(9);
    other.tick(6);
    for (int i = 0; i < 20; i++) {
      one.join(other);
      other.join(one);
    }
    assertThat(one.knows(6, 1)).isTrue();
    assertThat(other.knows(9, 1)).isTrue();
    assertThat(other.size()).isLessThan(20);
  }
}
