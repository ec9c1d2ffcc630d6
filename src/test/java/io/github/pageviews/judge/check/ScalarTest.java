package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are read as numbers and made of them again. */
class ScalarTest {
  static List<Object> values() {
    return List.of(7, 7L, 7.0, 7.0f, BigInteger.valueOf(7), Duration.ofNanos(7), "7");
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsMadeOfItsNumber(Object value) {
    Scalar scalar = Objects.requireNonNull(Scalar.of(value)).get(0);
    Number number = Objects.requireNonNull(scalar.number().apply(value));
    assertThat(number.longValue()).isEqualTo(7);
    assertThat(Objects.requireNonNull(scalar.value()).apply(number)).isEqualTo(value);
  }

  @Test
  void aTextMayBeANumberToSeveralBases() {
    assertThat(Scalar.of("ff")).extracting(Scalar::code).containsExactly("#16", "#36");
  }

  @Test
  void aTimeForEverIsNone() {
    Duration forEver = ChronoUnit.FOREVER.getDuration();
    assertThat(Objects.requireNonNull(Scalar.of(forEver)).get(0).number().apply(forEver)).isNull();
  }

  @Test
  void whatHoldsANumberIsLookedInto() {
    assertThat(Scalar.of(new AtomicLong(7))).isNull();
    assertThat(Scalar.of(new Object())).isNull();
  }
}
