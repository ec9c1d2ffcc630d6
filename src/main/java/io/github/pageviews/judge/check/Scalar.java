package io.github.pageviews.judge.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value that never changes is a number.
 *
 * @param code tells it from other ways in which the same value is one
 * @param number returns the number of such a value, or null of any other
 * @param value returns the value of such a number; or null where numbers end before an int does
 */
record Scalar(
    String code,
    Function<@Nullable Object, @Nullable Number> number,
    @Nullable Function<Number, Object> value) {
  private static final List<Integer> RADIXES = List.of(10, 2, 8, 16, 36);

  /** Longer ones have more nanoseconds than a long holds. */
  private static final long LONGEST = 9_000_000_000L;

  /** Returns the ways in which the value is a number, or null if it may hold some. */
  static @Nullable List<Scalar> of(@Nullable Object value) {
    if (value instanceof Boolean || value instanceof Character) {
      return List.of();
    } else if (value instanceof Byte || value instanceof Short) {
      return List.of(); // It ends where it can be counted to.
    } else if (value instanceof String) {
      List<Scalar> all = new ArrayList<>();
      for (int radix : RADIXES) {
        if (parsed(value, radix) != null) {
          all.add(
              new Scalar(
                  "#" + radix,
                  now -> parsed(now, radix),
                  n -> Long.toString(n.longValue(), radix)));
        }
      }
      return all;
    } else if (value instanceof Year) {
      return List.of(
          new Scalar("", now -> now instanceof Year year ? year.getValue() : null, null));
    } else if (value instanceof Duration) {
      return List.of(new Scalar("", Scalar::nanos, n -> Duration.ofNanos(n.longValue())));
    } else if (value instanceof Number kind && isImmutable(kind)) {
      return List.of(new Scalar("", now -> now instanceof Number n ? n : null, n -> like(kind, n)));
    }
    return null;
  }

  /** Others, such as an AtomicLong, hold their number, and are not replaced. */
  private static boolean isImmutable(Number number) {
    String in = number.getClass().getPackageName();
    return in.equals("java.lang") || in.equals("java.math");
  }

  private static @Nullable Number nanos(@Nullable Object value) {
    return value instanceof Duration duration && Math.abs(duration.toSeconds()) < LONGEST
        ? duration.toNanos()
        : null;
  }

  private static @Nullable Number parsed(@Nullable Object text, int radix) {
    try {
      return Long.valueOf(String.valueOf(text), radix);
    } catch (NumberFormatException e) {
      return null; // It is none to this base.
    }
  }

  private static Number like(Number kind, Number value) {
    if (kind instanceof Integer) {
      return value.intValue();
    } else if (kind instanceof BigInteger) {
      return BigInteger.valueOf(value.longValue());
    } else if (kind instanceof Double) {
      return value.doubleValue();
    } else if (kind instanceof Float) {
      return value.floatValue();
    } else if (kind instanceof BigDecimal) {
      return BigDecimal.valueOf(value.longValue());
    }
    return value.longValue();
  }
}
