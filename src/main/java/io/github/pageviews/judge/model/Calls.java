package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Probe;
import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the watched calls of woven classes: each goes to the first model that takes it. */
public final class Calls {
  private static volatile @Nullable Plan plan;
  private static volatile @Nullable ClassLoader submission;
  private static final List<CallSite> SITES = new ArrayList<>();

  private static final List<Model> MODELS =
      List.of(
          CallSites::call,
          Handles::call,
          Atomics::call,
          Threads::call,
          Locks::call,
          Synchronizers::call,
          Queues::call,
          Futures::call,
          Maps::call,
          References::call,
          Timers::call,
          ParallelStreams::call,
          Loggers::call,
          Clocks::call,
          World::call,
          FileSystem::call,
          Collections::call);

  private Calls() {}

  /** Sets the table of the classes that are judged. */
  public static void use(Plan watched, ClassLoader loader) {
    plan = watched;
    submission = loader;
    SITES.clear();
  }

  /** Returns what knows the submission's classes. */
  static ClassLoader submission() {
    return Objects.requireNonNull(submission);
  }

  /** Whether the submission calls a watched method of that name anywhere. */
  public static boolean isMade(String name) {
    Plan watched = plan;
    return watched != null && watched.calls(name);
  }

  private static CallSite site(int number) {
    // Classes are woven as they are loaded, so the table grows while an execution runs.
    if (number >= SITES.size()) {
      SITES.addAll(Objects.requireNonNull(plan).calls(submission(), SITES.size()));
    }
    return SITES.get(number);
  }

  /** What woven finalizers ask. */
  public static boolean isHeldBack(Object object, String className, String body) {
    return References.isHeldBack(Probe.execution(), object, className, body);
  }

  /** What woven classes call. */
  public static @Nullable Object call(int number, @Nullable Object receiver, Object[] args)
      throws Throwable {
    return call(site(number), receiver, args);
  }

  /** What a watched call does, wherever it is made. */
  static @Nullable Object call(CallSite site, @Nullable Object receiver, Object[] args)
      throws Throwable {
    Call call = new Call(site, receiver, args);
    Execution execution = Probe.execution();
    execution.effort().calls(args);
    if (receiver != null && !site.isSpecial() && isOwn(receiver, site)) {
      return call.real();
    }
    for (Model model : MODELS) {
      Object result = model.call(call);
      if (result != Model.NOT_MINE) {
        return result;
      }
    }
    if (site.isSpecial()) {
      throw execution.halt(Outcome.OUT_OF_REACH, "super." + site.name());
    }
    execution.point("call", receiver == null ? null : receiver.getClass());
    return call.real();
  }

  /** Whether the submission itself implements the method for this receiver. */
  private static boolean isOwn(Object receiver, CallSite site) {
    Class<?> type = receiver.getClass();
    if (type.getClassLoader() != submission && !type.isHidden()) {
      return false;
    }
    for (Class<?> in = type; in != null && in != Object.class; in = in.getSuperclass()) {
      if (in.getClassLoader() != submission) {
        return in == AbstractMap.class && isDefaultOfMap(type, site);
      }
      for (Method method : in.getDeclaredMethods()) {
        // By the weaver.
        boolean added = method.isSynthetic() && !method.isBridge();
        if (!added
            && method.getName().equals(site.name())
            && org.objectweb.asm.Type.getMethodDescriptor(method).equals(site.descriptor())) {
          return true;
        }
      }
    }
    return type.isHidden() || isDefault(site);
  }

  /**
   * Whether the method of a map that has only the JDK's skeleton is made of calls of others, which
   * the submission implements. What replaces all does so through entries that may be the JDK's.
   */
  private static boolean isDefaultOfMap(Class<?> type, CallSite site) {
    try {
      Method method = type.getMethod(site.name(), site.method().getParameterTypes());
      boolean onEntries =
          method.getDeclaringClass() == Map.class && site.name().equals("replaceAll");
      return method.isDefault() && !onEntries;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static boolean isDefault(CallSite site) {
    try {
      return site.method().isDefault();
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
