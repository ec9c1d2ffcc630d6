package io.github.pageviews.judge.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that nobody wrote: a {@code long} or {@code double} that is not volatile may be written
 * and read as two halves (JLS 17.7), so a racing read may see one half of one write and the other
 * half of another.
 */
final class Halves {
  private static final long LOW = 0xFFFF_FFFFL;

  private Halves() {}

  /** Whether a plain read of what was written so may be torn. */
  static boolean hasTwo(@Nullable Object value) {
    return value instanceof Long || value instanceof Double;
  }

  /** Returns what a torn read of some of these writes would see that none of them wrote. */
  static List<Object> mixed(List<Write> writes) {
    List<Object> values = new ArrayList<>();
    for (Write write : writes) {
      values.add(write.value());
    }
    List<Object> mixed = new ArrayList<>();
    for (Object high : values) {
      for (Object low : values) {
        if (hasTwo(high) && hasTwo(low)) {
          Object torn = join(high, low);
          if (!values.contains(torn) && !mixed.contains(torn)) {
            mixed.add(torn);
          }
        }
      }
    }
    return mixed;
  }

  private static Object join(Object high, Object low) {
    long bits = (bits(high) & ~LOW) | (bits(low) & LOW);
    return high instanceof Double ? (Object) Double.longBitsToDouble(bits) : (Object) bits;
  }

  private static long bits(Object value) {
    return value instanceof Double d ? Double.doubleToRawLongBits(d) : (Long) value;
  }
}
