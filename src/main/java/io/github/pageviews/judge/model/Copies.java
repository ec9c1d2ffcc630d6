package io.github.pageviews.judge.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.Buffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contents of an object before a write that is to be lost, and their return. */
final class Copies {
  private Copies() {}

  static @Nullable Object of(Object object) {
    if (object instanceof Map<?, ?> map) {
      return new LinkedHashMap<>(map);
    } else if (object instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    } else if (object instanceof BitSet bits) {
      return bits.clone();
    } else if (object instanceof StringBuilder text) {
      return text.toString();
    } else if (object instanceof Buffer buffer) {
      return Buffers.contents(buffer);
    } else if (isStatistics(object)) {
      return fields(object);
    }
    return null;
  }

  private static boolean isStatistics(Object object) {
    return object instanceof LongSummaryStatistics
        || object instanceof IntSummaryStatistics
        || object instanceof DoubleSummaryStatistics;
  }

  /** Returns the values of an object's own fields. */
  private static Map<Field, Object> fields(Object object) {
    Map<Field, Object> values = new LinkedHashMap<>();
    try {
      for (Field field : object.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          values.put(field, field.get(object));
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return values;
  }

  private static void set(Object object, Field field, Object value) {
    try {
      field.set(object, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // It is given back what was in it.
  static void restore(Object object, Object copy) {
    if (object instanceof Map<?, ?> map) {
      map.clear();
      ((Map<Object, Object>) map).putAll((Map<Object, Object>) copy);
    } else if (object instanceof Collection<?> collection) {
      collection.clear();
      ((Collection<Object>) collection).addAll((Collection<Object>) copy);
    } else if (object instanceof BitSet bits) {
      bits.clear();
      bits.or((BitSet) copy);
    } else if (object instanceof StringBuilder text) {
      text.setLength(0);
      text.append(copy);
    } else if (object instanceof Buffer buffer) {
      Buffers.restore(buffer, copy);
    } else if (isStatistics(object)) {
      ((Map<Field, Object>) copy).forEach((field, value) -> set(object, field, value));
    }
  }
}
