package io.github.pageviews.judge.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls what a submission's class overrides of a protected method of the JDK's. */
public final class Overrides {
  private Overrides() {}

  /**
   * Calls the method.
   *
   * @param of the class of the JDK that has the method
   * @param otherwise what to return if it is not overridden
   */
  public static @Nullable Object call(
      Object object, Class<?> of, String name, @Nullable Object otherwise, Object... args)
      throws Throwable {
    for (Class<?> in = object.getClass(); in != of; in = in.getSuperclass()) {
      for (Method method : in.getDeclaredMethods()) {
        if (method.getName().equals(name)
            && method.getParameterCount() == args.length
            && !method.isBridge()) {
          method.setAccessible(true);
          try {
            return method.invoke(object, args);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }
      }
    }
    return otherwise;
  }
}
