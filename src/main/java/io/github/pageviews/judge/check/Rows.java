package io.github.pageviews.judge.check;

import io.github.pageviews.judge.check.Digits.Row;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What may hold a number digit by digit. */
final class Rows {
  private Rows() {}

  /**
   * Returns the digits that the object may be.
   *
   * @param now where the object or what has come in its place is found
   * @param replace puts another in its place, or null if that can't be done
   */
  static @Nullable Digits of(Object object, Supplier<?> now, @Nullable Consumer<Object> replace) {
    if (object.getClass().isArray()) {
      return array(object.getClass(), now, replace);
    } else if (object instanceof List<?> list) {
      return list(list);
    } else if (object instanceof String && replace != null) {
      return text(now, replace);
    } else if (object instanceof StringBuilder b) {
      return row(
          b::length,
          b::charAt,
          (at, each) -> b.setCharAt(at, (Character) each),
          all -> b.replace(0, b.length(), join(all)));
    } else if (object instanceof StringBuffer b) {
      return buffer(b);
    } else if (object instanceof ByteBuffer b) {
      return row(b::limit, b::get, (at, each) -> b.put(at, (Byte) each), null);
    } else if (object instanceof BitSet b) {
      return row(b::length, b::get, (at, each) -> b.set(at, (Boolean) each), all -> set(b, all));
    } else if (object instanceof AtomicIntegerArray a) {
      return row(a::length, a::get, (at, each) -> a.set(at, (Integer) each), null);
    } else if (object instanceof AtomicLongArray a) {
      return row(a::length, a::get, (at, each) -> a.set(at, (Long) each), null);
    }
    return null;
  }

  private static Digits row(
      IntSupplier length,
      IntFunction<?> get,
      BiConsumer<Integer, Object> set,
      @Nullable Consumer<List<Object>> renew) {
    Row row =
        new Row() {
          @Override
          public int length() {
            return length.getAsInt();
          }

          @Override
          public @Nullable Object get(int index) {
            return get.apply(index);
          }

          @Override
          public void set(int index, Object element) {
            set.accept(index, element);
          }
        };
    return new Digits(row, renew);
  }

  private static Digits array(Class<?> type, Supplier<?> now, @Nullable Consumer<Object> replace) {
    return row(
        () -> type.isInstance(now.get()) ? Array.getLength(now.get()) : -1,
        at -> Array.get(now.get(), at),
        (at, each) -> Array.set(now.get(), at, each),
        replace == null ? null : all -> replace.accept(array(type.getComponentType(), all)));
  }

  private static Object array(Class<?> element, List<Object> all) {
    Object array = Array.newInstance(element, all.size());
    for (int i = 0; i < all.size(); i++) {
      Array.set(array, i, all.get(i));
    }
    return array;
  }

  @SuppressWarnings("unchecked") // It is given elements of the kind that was in it.
  private static Digits list(List<?> list) {
    List<Object> elements = (List<Object>) list;
    return row(
        list::size,
        list::get,
        elements::set,
        all -> {
          elements.clear();
          elements.addAll(all);
        });
  }

  @SuppressWarnings("JdkObsolete") // It is the submission that uses it.
  private static Digits buffer(StringBuffer buffer) {
    return row(
        buffer::length,
        buffer::charAt,
        (at, each) -> buffer.setCharAt(at, (Character) each),
        all -> buffer.replace(0, buffer.length(), join(all)));
  }

  private static Digits text(Supplier<?> now, Consumer<Object> replace) {
    return row(
        () -> now.get() instanceof String text ? text.length() : -1,
        at -> String.valueOf(now.get()).charAt(at),
        (at, each) -> {
          StringBuilder text = new StringBuilder(String.valueOf(now.get()));
          text.setCharAt(at, (Character) each);
          replace.accept(text.toString());
        },
        all -> replace.accept(join(all)));
  }

  private static String join(List<Object> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static void set(BitSet bits, List<Object> all) {
    bits.clear();
    for (int i = 0; i < all.size(); i++) {
      bits.set(i, (Boolean) all.get(i));
    }
  }
}
