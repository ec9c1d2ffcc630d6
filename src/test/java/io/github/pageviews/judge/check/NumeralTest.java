package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** How numbers are written is learned from the first of them. */
class NumeralTest {
  private static final int MANY = 600;
  private static final long FAR = 12_345_678_901L;

  @Test
  void decimalTextOfAnyLength() {
    assertThat(learned(NumeralTest::text, Set.of()).of(FAR, 3)).isEqualTo(text(FAR));
  }

  @Test
  void placesAheadOfTheDigitsStayAsTheyAre() {
    LongFunction<long[]> padded = n -> String.format("%12d", n).chars().asLongStream().toArray();
    assertThat(learned(padded, Set.of()).of(FAR, 12)).isEqualTo(padded.apply(FAR));
    assertThat(learned(padded, Set.of()).of(FAR * 100, 12)).isNull();
  }

  @Test
  void theFirstDigitOfSevenBitsLooksUnlikeTheOthers() {
    assertThat(learned(NumeralTest::varint, Set.of()).of(FAR, 2)).isEqualTo(varint(FAR));
  }

  @Test
  void aBaseThatWasNotComeToIsOneThatStandsInTheCode() {
    LongFunction<long[]> limbs = n -> new long[] {n % 1_000_000, n / 1_000_000 % 1_000_000, 0};
    assertThat(Numeral.of(rows(limbs), Set.of(7L))).isEmpty();
    assertThat(learned(limbs, Set.of(7L, 1_000_000L)).of(FAR, 3)).isEqualTo(limbs.apply(FAR));
  }

  @Test
  void whatIsWrittenInNoPositionalSystemIsNotLearned() {
    LongFunction<long[]> gray = n -> bits(n ^ n >> 1);
    assertThat(Numeral.of(rows(gray), Set.of())).isEmpty();
  }

  private static Numeral learned(LongFunction<long[]> written, Set<Long> constants) {
    return Numeral.of(rows(written), constants).get(0);
  }

  private static List<long[]> rows(LongFunction<long[]> written) {
    List<long[]> rows = new ArrayList<>();
    for (int n = 1; n <= MANY; n++) {
      rows.add(written.apply(n));
    }
    return rows;
  }

  private static long[] text(long n) {
    return Long.toString(n).chars().asLongStream().toArray();
  }

  private static long[] bits(long n) {
    return new StringBuilder(Long.toBinaryString(n)).reverse().chars().asLongStream().toArray();
  }

  private static long[] varint(long n) {
    List<Long> bytes = new ArrayList<>();
    long rest = n;
    for (; rest >= 128; rest /= 128) {
      bytes.add((long) (byte) (rest % 128 | 128));
    }
    bytes.add(rest);
    return bytes.stream().mapToLong(Long::longValue).toArray();
  }
}
