package io.github.pageviews.judge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  @SuppressWarnings("unused") // Read as a class file.
  private static final class Rests {
    private final int[] sizes = new int[64];

    long until() {
      return System.currentTimeMillis() + 250;
    }

    boolean isOver(long start) {
      return System.nanoTime() - start > 5_000_000L;
    }
  }

  @SuppressWarnings("unused") // Read as a class file.
  private static final class RestsForSeconds {
    long until() {
      return System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
    }
  }

  @SuppressWarnings("unused") // Read as a class file.
  private static final class Timeless {
    long size() {
      return 250;
    }
  }

  private static List<Long> in(Class<?> type) {
    return Periods.in(new Constants(type.getName().replace('.', '/'), PeriodsTest::classFile));
  }

  private static byte[] classFile(String internalName) {
    try (InputStream in =
        PeriodsTest.class.getClassLoader().getResourceAsStream(internalName + ".class")) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thoseBesideAClockComeFirstInMilliseconds() {
    assertThat(in(Rests.class)).containsExactly(250L, 5L, 64L);
  }

  @Test
  void secondsAreMillisecondsToo() {
    assertThat(in(RestsForSeconds.class)).containsExactly(3_000L, 3L);
  }

  @Test
  void whoReadsNoClockHasNone() {
    assertThat(in(Timeless.class)).isEmpty();
  }
}
