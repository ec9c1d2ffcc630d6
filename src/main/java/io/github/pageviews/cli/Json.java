package io.github.pageviews.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) on one line, members in the order of the map or record.
 *
 * <p>Takes {@code null}, booleans, strings and enums, the integer types, {@code BigDecimal}, finite
 * {@code double} and {@code float}, and maps, iterables and records of these.
 */
public final class Json {

  private static final int MAX_PLAIN_SCALE = 20;

  private Json() {}

  /**
   * Returns {@code value} as JSON text without a line end.
   *
   * @throws IllegalArgumentException for what has no JSON form: another type, a NaN or an infinity
   */
  public static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  private static void append(StringBuilder out, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof CharSequence text) {
      appendString(out, text);
    } else if (value instanceof Enum<?> constant) {
      appendString(out, constant.name());
    } else if (value instanceof Number number) {
      appendNumber(out, number);
    } else if (value instanceof Map<?, ?> map) {
      appendObject(out, map);
    } else if (value instanceof Iterable<?> items) {
      appendArray(out, items);
    } else if (value instanceof Record rec) {
      appendObject(out, components(rec));
    } else {
      throw new IllegalArgumentException("no JSON form for " + value.getClass().getName());
    }
  }

  private static void appendNumber(StringBuilder out, Number number) {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      out.append(number);
    } else if (number instanceof BigDecimal decimal) {
      appendDecimal(out, decimal);
    } else if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException("no JSON form for " + number);
      }
      appendDecimal(out, new BigDecimal(number.toString()));
    } else {
      throw new IllegalArgumentException("no JSON form for " + number.getClass().getName());
    }
  }

  private static void appendDecimal(StringBuilder out, BigDecimal decimal) {
    BigDecimal shortest = decimal.stripTrailingZeros();
    boolean plain = Math.abs((long) shortest.scale()) <= MAX_PLAIN_SCALE;
    out.append(plain ? shortest.toPlainString() : shortest.toString());
  }

  private static void appendObject(StringBuilder out, Map<?, ?> members) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> member : members.entrySet()) {
      out.append(separator);
      appendString(out, String.valueOf(member.getKey()));
      out.append(':');
      append(out, member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private static void appendArray(StringBuilder out, Iterable<?> items) {
    out.append('[');
    String separator = "";
    for (Object item : items) {
      out.append(separator);
      append(out, item);
      separator = ",";
    }
    out.append(']');
  }

  private static void appendString(StringBuilder out, CharSequence text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isUnpaired(text, i)) {
            // U+2028 and U+2029 end lines in older JavaScript; half a surrogate pair has no UTF-8.
            out.append("\\u").append(String.format("%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isUnpaired(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static Map<String, @Nullable Object> components(Record rec) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (RecordComponent component : rec.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        members.put(component.getName(), component.getAccessor().invoke(rec));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("can't read " + component, e);
      }
    }
    return members;
  }
}
