package io.github.pageviews.judge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that submitted code waits inside a method of the JDK that no model stands in for. Only
 * one thread runs at a time, so nothing would ever end the wait. Not thread-safe.
 */
final class Stall {
  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED);

  private final int most;
  private List<StackTraceElement> seen = List.of();
  private int looks;

  /**
   * @param most how often in a row it has to be seen in the same place
   */
  Stall(int most) {
    this.most = most;
  }

  /** Looks at the thread whose turn it is; returns the method that it waits in, if it does. */
  @Nullable String look(@Nullable Thread running) {
    List<StackTraceElement> stack =
        running != null && WAITING.contains(running.getState())
            ? Arrays.asList(running.getStackTrace())
            : List.of();
    looks = !stack.isEmpty() && stack.equals(seen) ? looks + 1 : 0;
    seen = stack;
    return looks >= most ? method(stack) : null;
  }

  /** Returns the method of the JDK that was called from outside of it. */
  private static @Nullable String method(List<StackTraceElement> stack) {
    String method = null;
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      if (type.startsWith("java.") && !type.startsWith("java.lang.reflect.")) {
        method = type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
      } else if (type.startsWith("jdk.internal.reflect.")
          || !(type.startsWith("jdk.") || type.startsWith("sun."))) {
        return method;
      }
    }
    return method;
  }
}
