package io.github.pageviews.judge.model;

/** What an object is in the JDK's terms: its class, or that which the submission has extended. */
final class JdkTypes {
  private JdkTypes() {}

  /** Returns the name of the nearest class that is the JDK's. */
  static String nameOf(Object object) {
    Class<?> type = object.getClass();
    while (type.getClassLoader() != null && type.getSuperclass() != null) {
      type = type.getSuperclass();
    }
    return type.getName();
  }

  static boolean isConcurrent(Object object) {
    return nameOf(object).startsWith("java.util.concurrent.");
  }
}
