package io.github.pageviews.judge.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic on boxed values, and calls of functional interfaces whose kind is found out here. */
final class Functions {
  private Functions() {}

  /** What may throw anything. */
  interface Body {
    @Nullable Object run() throws Throwable;
  }

  /** Lets through what need not be declared. */
  static @Nullable Object unchecked(Body body) {
    try {
      return body.run();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static Object add(Object a, Object b) {
    if (a instanceof Integer i) {
      return i + ((Number) b).intValue();
    } else if (a instanceof Long l) {
      return l + ((Number) b).longValue();
    } else if (a instanceof Double d) {
      return d + ((Number) b).doubleValue();
    } else if (a instanceof Float f) {
      return f + ((Number) b).floatValue();
    } else if (a instanceof Short s) {
      return (short) (s + ((Number) b).shortValue());
    } else if (a instanceof Byte y) {
      return (byte) (y + ((Number) b).byteValue());
    }
    return (char) ((Character) a + (b instanceof Character c ? c : ((Number) b).intValue()));
  }

  static Object negate(Object value) {
    return value instanceof Integer i ? (Object) (-i) : (Object) (-((Number) value).longValue());
  }

  static Object bitwise(String name, Object a, Object b) {
    if (a instanceof Boolean x) {
      boolean y = (Boolean) b;
      return name.contains("xor") ? x ^ y : name.contains("or") ? x || y : x && y;
    }
    long x = ((Number) a).longValue();
    long y = ((Number) b).longValue();
    long result = name.contains("xor") ? x ^ y : name.contains("or") ? x | y : x & y;
    if (a instanceof Long) {
      return result;
    } else if (a instanceof Short) {
      return (short) result;
    } else if (a instanceof Byte) {
      return (byte) result;
    }
    return (int) result;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Functions over the cell's own type.
  static @Nullable Object apply(Object function, @Nullable Object a) {
    if (function instanceof LongUnaryOperator f) {
      return f.applyAsLong(Objects.requireNonNull((Long) a));
    } else if (function instanceof IntUnaryOperator f) {
      return f.applyAsInt(Objects.requireNonNull((Integer) a));
    }
    return ((Function) function).apply(a);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Functions over the cell's own type.
  static @Nullable Object apply(Object function, @Nullable Object a, @Nullable Object b) {
    if (function instanceof LongBinaryOperator f) {
      return f.applyAsLong(Objects.requireNonNull((Long) a), Objects.requireNonNull((Long) b));
    } else if (function instanceof IntBinaryOperator f) {
      return f.applyAsInt(Objects.requireNonNull((Integer) a), Objects.requireNonNull((Integer) b));
    } else if (function instanceof java.util.function.DoubleBinaryOperator f) {
      return f.applyAsDouble(
          Objects.requireNonNull((Double) a), Objects.requireNonNull((Double) b));
    }
    return ((BiFunction) function).apply(a, b);
  }
}
