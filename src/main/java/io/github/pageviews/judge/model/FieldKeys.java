package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Fields;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Keys of fields, the same for every way to access them. */
final class FieldKeys {
  private FieldKeys() {}

  static Fields.Field key(Class<?> type, String name) {
    for (Class<?> in = type; in != null; in = in.getSuperclass()) {
      for (Field field : in.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return new Fields.Field(
              in.getName().replace('.', '/'), name, Modifier.isVolatile(field.getModifiers()));
        }
      }
    }
    return new Fields.Field(type.getName().replace('.', '/'), name, false);
  }
}
