package io.github.pageviews.judge.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    }
    return null;
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
    }
  }
}
