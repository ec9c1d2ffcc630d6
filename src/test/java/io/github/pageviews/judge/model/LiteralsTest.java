package io.github.pageviews.judge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  /** A long and a double take two entries of the constant pool each. */
  static final class Sample {
    boolean isBot(String name) {
      return name.startsWith("bot-")
          || name.hashCode() * 4_711_471_147_114_711L == 0
          || name.equals("worker");
    }
  }

  @Test
  void stringsAreFoundAndNamesOfMethodsAreNot() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("LiteralsTest$Sample.class")) {
      byte[] classFile = Objects.requireNonNull(in).readAllBytes();
      assertThat(Literals.in(classFile)).containsExactlyInAnyOrder("bot-", "worker");
    }
  }
}
