package io.github.pageviews.judge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StaticStateTest {
  @SuppressWarnings("unused") // Its class file is looked at.
  private static final class Constants {
    static final int LIMIT = 3;
    static final String NAME = "n";
    long own;
  }

  @SuppressWarnings({"unused", "NonFinalStaticField"}) // Its class file is looked at.
  private static final class Count {
    static long count;
  }

  @SuppressWarnings("unused") // Its class file is looked at.
  private static final class Shared {
    static final AtomicLong COUNT = new AtomicLong();
  }

  private static boolean isIn(Class<?> type) throws Exception {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
      return StaticState.isIn(in.readAllBytes());
    }
  }

  @Test
  void constantsAreNone() throws Exception {
    assertThat(isIn(Constants.class)).isFalse();
  }

  @Test
  void whatCanChangeIs() throws Exception {
    assertThat(isIn(Count.class)).isTrue();
    assertThat(isIn(Shared.class)).isTrue();
  }
}
