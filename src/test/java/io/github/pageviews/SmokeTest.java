package io.github.pageviews;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void passes() {}
}
