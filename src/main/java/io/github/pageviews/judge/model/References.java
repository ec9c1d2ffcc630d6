package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.CallerThread;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.lang.ref.Cleaner;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a garbage collection does to a counter. What is unreachable is found out by a real
 * collection; here is what else has to happen with it: references let go, cleaners run.
 */
public final class References {
  /** An action that is run when an object is gone, or before. */
  private static final class Cleaning implements Cleaner.Cleanable {
    private final WeakReference<Object> object;
    private @Nullable Runnable action;

    Cleaning(Object object, Runnable action) {
      this.object = new WeakReference<>(object);
      this.action = action;
    }

    /** The cleaner's own thread may have come first, and may not be through yet. */
    @Override
    public void clean() {
      Execution execution = Probe.execution();
      if (action != null && execution.choose(Chooser.Kind.WORLD, 2) == 1) {
        collectNow(execution);
        if (isDue()) {
          Strand cleaner = execution.register(new CallerThread("Cleaner", 0), false);
          execution.start(cleaner, taken());
          return;
        }
      }
      taken().run();
    }

    /** Whoever takes the action runs it, and no one else. */
    private Runnable taken() {
      Runnable once = action;
      action = null;
      return once == null ? () -> {} : once;
    }

    boolean isDue() {
      return action != null && object.get() == null;
    }
  }

  /** The body of a finalizer that is due. */
  private record Finalizer(Object object, String className, String body) {
    void run() throws Throwable {
      Class<?> in = object.getClass();
      while (!in.getName().equals(className)) {
        in = in.getSuperclass();
      }
      Method method = in.getDeclaredMethod(body);
      method.setAccessible(true);
      try {
        method.invoke(object);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  /** What there is in an execution. */
  private static final class Known {
    final List<WeakReference<Referent<?>>> referents = new ArrayList<>();
    final List<Cleaning> cleanings = new ArrayList<>();
    final List<Finalizer> finalizers = new ArrayList<>();
  }

  private static final Cleaner CLEANER = Cleaner.create();

  private References() {}

  private static Known known(Execution execution) {
    return (Known) execution.state().computeIfAbsent(Known.class, key -> new Known());
  }

  static @Nullable Object call(Call call) throws Throwable {
    Execution execution = call.execution();
    if (call.site().owner().equals("java/lang/ref/Cleaner")) {
      if (call.name().equals("register")) {
        Cleaning cleaning = new Cleaning(call.arg(0), call.arg(1));
        known(execution).cleanings.add(cleaning);
        return cleaning;
      }
      // A thread for each would outlive the execution.
      return call.name().equals("create") ? CLEANER : Model.NOT_MINE;
    }
    if (call.receiver() instanceof ReferenceQueue<?> queue && call.name().equals("remove")) {
      Object[] found = new Object[1];
      boolean timed = call.args().length > 0 && call.<Long>arg(0) > 0;
      Waits.throwIfInterrupted(
          execution,
          execution.await(
              "a collected object",
              () -> found[0] != null || (found[0] = queue.poll()) != null,
              timed,
              false,
              true));
      return found[0];
    }
    return Model.NOT_MINE;
  }

  /**
   * Collects what is unreachable, softly reachable objects too (SoftReference's documentation
   * allows it at any time), and lets finalizers and cleaners run.
   */
  public static void collect(Execution execution) {
    clear(execution);
    clean(execution);
  }

  /** Collects as well; cleaners run in a thread of their own, beside whatever comes next. */
  public static void collectBeside(Execution execution) {
    clear(execution);
    Strand cleaner = execution.register(new CallerThread("Cleaner", 0), false);
    execution.start(cleaner, () -> clean(execution));
  }

  /** Collects amid a call, whose own cleaners come later. */
  static void collectNow(Execution execution) {
    execution.trace("a garbage collection", "");
    clear(execution);
  }

  private static void clear(Execution execution) {
    List<WeakReference<Referent<?>>> referents = known(execution).referents;
    forEach(referents, Referent::clear);
    execution.collect();
    forEach(referents, Referent::hold);
  }

  private static void forEach(
      List<WeakReference<Referent<?>>> referents, Consumer<Referent<?>> action) {
    for (WeakReference<Referent<?>> each : referents) {
      Referent<?> referent = each.get();
      if (referent != null) {
        action.accept(referent);
      }
    }
  }

  /** Makes a referent known in an execution; returns where it is known. */
  static Object add(Execution execution, Referent<?> referent, @Nullable Object known) {
    Known here = known(execution);
    if (here != known) {
      here.referents.add(new WeakReference<>(referent));
    }
    return here;
  }

  /** Whether a finalizer waits until the collection that found its object is over. */
  static boolean isHeldBack(Execution execution, Object object, String className, String body) {
    return execution.isCollecting()
        && known(execution).finalizers.add(new Finalizer(object, className, body));
  }

  /** Runs what is due. */
  private static void clean(Execution execution) {
    Known known = known(execution);
    for (Cleaning cleaning : List.copyOf(known.cleanings)) {
      if (cleaning.isDue()) {
        ignoring(execution, () -> cleaning.taken().run());
      }
    }
    List<Finalizer> due = List.copyOf(known.finalizers);
    known.finalizers.clear();
    due.forEach(finalizer -> ignoring(execution, finalizer::run));
  }

  private interface Action {
    void run() throws Throwable;
  }

  /** What it throws is ignored, as the documentation of Cleaner and JLS 12.6 say. */
  private static void ignoring(Execution execution, Action action) {
    try {
      action.run();
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      execution.checkAlive();
      execution.trace("throws " + e.getClass().getSimpleName() + ", which is ignored", "");
    }
  }
}
