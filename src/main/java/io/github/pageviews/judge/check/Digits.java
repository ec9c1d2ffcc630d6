package io.github.pageviews.judge.check;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of small numbers somewhere in a counter, which may be the digits of one.
 *
 * @param renew puts a row of that many others in its place, or null if that can't be done
 */
record Digits(Row row, @Nullable Consumer<List<Object>> renew) {
  /** A long has no more bits. */
  private static final int MOST = 64;

  /** What is in such a place. */
  interface Row {
    /** Returns how many there are now, or -1 if there is none. */
    int length();

    @Nullable Object get(int index);

    void set(int index, Object element);
  }

  /** Returns them as they are, or null if they are not what digits can be. */
  long @Nullable [] get() {
    int length = row.length();
    if (length < 0 || length > MOST) {
      return null;
    }
    long[] digits = new long[length];
    for (int i = 0; i < length; i++) {
      Long digit = number(row.get(i));
      if (digit == null) {
        return null;
      }
      digits[i] = digit;
    }
    return digits;
  }

  /** Sets them; returns whether they are set. */
  boolean set(long... digits) {
    if (row.length() == digits.length) {
      for (int i = 0; i < digits.length; i++) {
        set(i, digits[i]);
      }
      return true;
    }
    Object kind = row.length() > 0 ? row.get(0) : null;
    if (renew == null || kind == null || isCell(kind)) {
      return false;
    }
    renew.accept(IntStream.range(0, digits.length).mapToObj(i -> like(kind, digits[i])).toList());
    return true;
  }

  private void set(int index, long digit) {
    Object now = row.get(index);
    if (now instanceof AtomicInteger cell) {
      cell.set((int) digit);
    } else if (now instanceof AtomicLong cell) {
      cell.set(digit);
    } else if (now != null) {
      row.set(index, like(now, digit));
    }
  }

  /** Whether they are these, as far as each can hold one. */
  boolean are(long... digits) {
    long[] now = get();
    if (now == null || now.length != digits.length) {
      return false;
    }
    for (int i = 0; i < now.length; i++) {
      Object kind = row.get(i);
      if (kind != null && !Objects.equals(number(like(kind, digits[i])), now[i])) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Long number(@Nullable Object element) {
    if (element instanceof Character c) {
      return (long) c;
    } else if (element instanceof Boolean b) {
      return b ? 1L : 0L;
    }
    boolean whole =
        element instanceof Byte
            || element instanceof Short
            || element instanceof Integer
            || element instanceof Long
            || isCell(element);
    return whole && element instanceof Number n ? n.longValue() : null;
  }

  private static boolean isCell(@Nullable Object element) {
    return element instanceof AtomicInteger || element instanceof AtomicLong;
  }

  private static Object like(Object kind, long number) {
    if (kind instanceof Character) {
      return (char) number;
    } else if (kind instanceof Boolean) {
      return number != 0;
    } else if (kind instanceof Byte) {
      return (byte) number;
    } else if (kind instanceof Short) {
      return (short) number;
    } else if (kind instanceof Integer) {
      return (int) number;
    }
    return number;
  }
}
