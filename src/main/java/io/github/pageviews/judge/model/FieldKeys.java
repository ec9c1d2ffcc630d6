package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Fields;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Keys of fields, the same for every way to access them. */
final class FieldKeys {
  private FieldKeys() {}

  static Fields.Field key(Class<?> type, String name) {
    Field field = find(type, name);
    return field == null
        ? new Fields.Field(type.getName().replace('.', '/'), name, false)
        : new Fields.Field(
            field.getDeclaringClass().getName().replace('.', '/'),
            name,
            Modifier.isVolatile(field.getModifiers()));
  }

  /** Returns the field of the class or of the nearest that it extends, or null. */
  static @Nullable Field find(Class<?> type, String name) {
    for (Class<?> in = type; in != null; in = in.getSuperclass()) {
      for (Field field : in.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    return null;
  }
}
