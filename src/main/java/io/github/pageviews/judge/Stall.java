package io.github.pageviews.judge;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that submitted code waits inside a method of the JDK that no model stands in for, or
 * for a class that another thread initializes (JLS 12.4.2). Only one thread runs at a time, so
 * nothing would ever end the wait. Not thread-safe.
 */
final class Stall {
  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED);

  private final int most;
  private List<StackTraceElement> seen = List.of();
  private long used;
  private int looks;

  /**
   * @param most how often in a row it has to be seen in the same place
   */
  Stall(int most) {
    this.most = most;
  }

  /** Looks at the thread whose turn it is; returns what it waits in, if it does. */
  @Nullable String look(@Nullable Thread running) {
    List<StackTraceElement> stack =
        running == null ? List.of() : Arrays.asList(running.getStackTrace());
    boolean same = !stack.isEmpty() && stack.equals(seen);
    seen = stack;
    String place = same && running != null ? place(running) : null;
    looks = place == null ? 0 : looks + 1;
    return looks >= most ? place : null;
  }

  private @Nullable String place(Thread running) {
    return WAITING.contains(running.getState()) ? method(seen) : initialization(running);
  }

  /** Returns which class a thread that does nothing waits for, if another initializes one. */
  private @Nullable String initialization(Thread running) {
    // To the JVM it runs.
    long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
    boolean idle = now >= 0 && now == used && !seen.get(0).isNativeMethod();
    used = now;
    if (!idle) {
      return null;
    }
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(each -> !each.getKey().equals(running))
        .flatMap(each -> Arrays.stream(each.getValue()))
        .filter(frame -> frame.getMethodName().equals("<clinit>"))
        .map(frame -> "the initialization of " + frame.getClassName())
        .min(Comparator.naturalOrder())
        .orElse(null);
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
