package io.github.pageviews.judge.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a row of digits writes a number, in a positional system (Knuth, The Art of Computer
 * Programming, volume 2, 4.1), as learned from what stood there for each of the first numbers.
 *
 * <p>What a digit looks like is learned, not computed: '7' is one, and so are a byte below zero and
 * seven bits with an eighth that says that more follow. The first digit may look different from
 * those after it for that reason, and there may be places before it, all alike.
 */
final class Numeral {
  /** To have learned all digits in both forms takes as many numbers again. */
  static final int LARGEST_LEARNED = 256;

  private final int base;
  private final boolean lowFirst;

  /** Whether there are just as many places as digits. */
  private final boolean tight;

  private final long blank;

  /** What digits look like as the first one, and as another; null if as themselves. */
  private final long @Nullable [] leading;

  private final long @Nullable [] others;

  private Numeral(
      int base,
      boolean lowFirst,
      boolean tight,
      long blank,
      long @Nullable [] leading,
      long @Nullable [] others) {
    this.base = base;
    this.lowFirst = lowFirst;
    this.tight = tight;
    this.blank = blank;
    this.leading = leading;
    this.others = others;
  }

  /**
   * Returns the ways in which the numbers may have been written that the rows are, the most likely
   * first.
   *
   * @param rows what stood there for 1, 2 and so on
   * @param constants numbers that stand in the code, as a base does whose first digit takes long
   */
  static List<Numeral> of(List<long[]> rows, Set<Long> constants) {
    List<Numeral> all = new ArrayList<>();
    for (boolean lowFirst : new boolean[] {true, false}) {
      Numeral learned = learn(rows, lowFirst);
      if (learned != null && learned.writes(rows)) {
        all.add(learned);
      }
      constants.stream()
          .flatMap(each -> Stream.of(each, each + 1))
          .filter(each -> each > rows.size() && each <= Integer.MAX_VALUE)
          .distinct()
          .sorted()
          .map(each -> plain(rows, lowFirst, each.intValue()))
          .filter(each -> each.writes(rows))
          .forEach(all::add);
    }
    return all;
  }

  private static @Nullable Numeral learn(List<long[]> rows, boolean lowFirst) {
    int base = firstCarry(rows, lowFirst);
    if (base < 2 || 2 * base > rows.size()) {
      return null;
    }
    long[] leading = new long[base];
    long[] others = new long[base];
    for (int i = 0; i < base; i++) {
      others[i] = digit(rows.get(base + i - 1), lowFirst, 0);
      leading[i] = i == 0 ? others[0] : digit(rows.get(i - 1), lowFirst, 0);
    }
    return new Numeral(base, lowFirst, isTight(rows, base), blank(rows, lowFirst), leading, others);
  }

  private static Numeral plain(List<long[]> rows, boolean lowFirst, int base) {
    return new Numeral(base, lowFirst, isTight(rows, base), blank(rows, lowFirst), null, null);
  }

  /** Returns the first number with another second digit, which is the base, or 0. */
  private static int firstCarry(List<long[]> rows, boolean lowFirst) {
    for (int n = 2; n <= rows.size(); n++) {
      long[] before = rows.get(n - 2);
      long[] now = rows.get(n - 1);
      if (now.length > 1
          && (before.length < 2 || digit(before, lowFirst, 1) != digit(now, lowFirst, 1))) {
        return n;
      }
    }
    return 0;
  }

  private static boolean isTight(List<long[]> rows, int base) {
    for (int n = 1; n <= rows.size(); n++) {
      if (rows.get(n - 1).length != length(n, base)) {
        return false;
      }
    }
    return true;
  }

  private static long blank(List<long[]> rows, boolean lowFirst) {
    long[] one = rows.get(0);
    return one.length < 2 ? 0 : digit(one, lowFirst, 1);
  }

  /** Returns what stands in a place, counted from that of the ones. */
  private static long digit(long[] row, boolean lowFirst, int place) {
    int at = lowFirst ? place : row.length - 1 - place;
    return at < 0 || at >= row.length ? Long.MIN_VALUE : row[at];
  }

  private boolean writes(List<long[]> rows) {
    for (int n = 1; n <= rows.size(); n++) {
      long[] row = rows.get(n - 1);
      if (!Arrays.equals(of(n, row.length), row)) {
        return false;
      }
    }
    return true;
  }

  int base() {
    return base;
  }

  private static int length(long number, int base) {
    int digits = 0;
    for (long rest = number; rest > 0; rest /= base) {
      digits++;
    }
    return digits;
  }

  /** Returns how many digits a positive number has. */
  int length(long number) {
    return length(number, base);
  }

  /**
   * Returns what stands for a positive number.
   *
   * @param places how many places there are now
   * @return null if they are not enough and no more can come
   */
  long @Nullable [] of(long number, int places) {
    int digits = length(number);
    int length = tight ? digits : places;
    if (digits > length) {
      return null;
    }
    long[] row = new long[length];
    long rest = number;
    for (int place = 0; place < length; place++) {
      int digit = (int) (rest % base);
      rest /= base;
      long look = place >= digits ? blank : look(digit, rest == 0);
      row[lowFirst ? place : length - 1 - place] = look;
    }
    return row;
  }

  private long look(int digit, boolean isFirst) {
    long[] looks = isFirst ? leading : others;
    return looks == null ? digit : looks[digit];
  }
}
