package io.github.pageviews.counter;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which classes are usable counters, and names what the others lack. */
final class CounterTypes {
  private CounterTypes() {}

  /**
   * Returns the counter among the classes of a file: the one named like the file, else the only
   * top-level one, else the only one.
   */
  static Class<? extends Counter> choose(Path file, List<Class<?>> types)
      throws CounterLoadException {
    List<Class<?>> counters =
        types.stream()
            .filter(Counter.class::isAssignableFrom)
            .filter(CounterTypes::concrete)
            .toList();
    if (counters.isEmpty()) {
      // Name the likeliest class, so that the message says what to change.
      Class<?> likeliest = named(file, types);
      throw likeliest == null
          ? new CounterLoadException("'" + file + "' has no class that implements " + contract())
          : new CounterLoadException("'" + file + "': " + notACounter(likeliest));
    }
    Class<?> chosen = named(file, counters);
    if (chosen == null) {
      List<Class<?>> top = counters.stream().filter(type -> !type.isMemberClass()).toList();
      List<Class<?>> left = top.isEmpty() ? counters : top;
      if (left.size() > 1) {
        throw new CounterLoadException(
            "'"
                + file
                + "' has several counters ("
                + left.stream().map(Class::getName).sorted().collect(Collectors.joining(", "))
                + "): name the file like the one that is meant");
      }
      chosen = left.get(0);
    }
    return check(file.toString(), chosen);
  }

  private static @Nullable Class<?> named(Path file, List<Class<?>> types) {
    String simpleName = String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
    List<Class<?>> matching =
        types.stream().filter(type -> type.getSimpleName().equals(simpleName)).toList();
    return matching.isEmpty() ? null : matching.get(0);
  }

  /** Returns the class as a counter that can be instantiated, or says why it is none. */
  static Class<? extends Counter> check(String spec, Class<?> type) throws CounterLoadException {
    if (!Counter.class.isAssignableFrom(type) || !concrete(type)) {
      throw new CounterLoadException("'" + spec + "': " + notACounter(type));
    }
    boolean usable = Arrays.stream(type.getDeclaredConstructors()).anyMatch(CounterTypes::isUsable);
    if (!usable) {
      throw new CounterLoadException(
          "'"
              + spec
              + "': "
              + kind(type)
              + " has no usable constructor: it needs one without parameters that is not private");
    }
    return type.asSubclass(Counter.class);
  }

  private static boolean isUsable(Constructor<?> constructor) {
    return constructor.getParameterCount() == 0 && !Modifier.isPrivate(constructor.getModifiers());
  }

  private static boolean concrete(Class<?> type) {
    return !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass();
  }

  private static String notACounter(Class<?> type) {
    if (Counter.class.isAssignableFrom(type)) {
      return kind(type) + " is abstract or local and cannot be instantiated";
    }
    return kind(type) + " does not implement " + contract();
  }

  private static String kind(Class<?> type) {
    return (type.isInterface() ? "interface " : "class ") + type.getName();
  }

  private static String contract() {
    return Counter.class.getName();
  }
}
