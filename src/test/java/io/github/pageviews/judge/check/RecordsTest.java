package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Records with another component. */
class RecordsTest {
  private record Views(int count, String page) {
    Views {
      if (count < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  @Test
  void oneComponentIsAnother() {
    assertThat(Records.with(new Views(1, "a"), "count", 2)).isEqualTo(new Views(2, "a"));
  }

  @Test
  void whatTheConstructorRefusesIsNotMade() {
    Views views = new Views(1, "a");
    assertThat(Records.with(views, "count", -1)).isSameAs(views);
  }
}
