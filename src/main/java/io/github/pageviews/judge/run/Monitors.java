package io.github.pageviews.judge.run;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The monitors of objects (JLS 17.1, 17.2): reentrant, with a set of waiting strands. */
public final class Monitors {
  /** How what is waited for begins where it is a monitor. */
  static final String WAIT = "the monitor of ";

  private static final String OURS = "io.github.pageviews.judge.";

  private static final class Monitor {
    @Nullable Strand owner;
    int depth;

    /** What the owner ran when it entered (see {@link Strand#setTask}). */
    @Nullable Object task;

    /** Whether anybody ever waited on it; who did comes back to it. */
    boolean waited;

    /** Whether the thread whose monitor it is has ended meanwhile, and will notify all. */
    boolean ended;

    final List<Strand> waiting = new ArrayList<>();

    void isLeft() {
      owner = null;
      if (ended) {
        ended = false;
        waiting.clear();
      }
    }
  }

  private record Key(Object object) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  private Monitors() {}

  private static Monitor of(Execution execution, Object object) {
    Map<Object, Object> state = execution.state();
    return (Monitor) state.computeIfAbsent(new Key(object), key -> new Monitor());
  }

  /** Enters; waits while another strand is inside. */
  public static void enter(Execution execution, Object object) {
    if (object == null) {
      throw new NullPointerException("the monitor of null");
    }
    if (execution.isSolo()) {
      enterAlone(execution, object);
      return;
    }
    execution.variablePoint(object.getClass());
    execution.touchOn(object);
    Strand self = execution.running();
    Monitor monitor = of(execution, object);
    if (monitor.owner != null && monitor.owner != self) {
      execution.trace("waits for the monitor of " + name(object), "");
      execution.await(WAIT + name(object), () -> monitor.owner == null, false, false, false);
    }
    if (monitor.owner == self && monitor.task != self.task) {
      throw execution.halt(
          Outcome.DEADLOCK,
          "a thread of a pool waits for the monitor of "
              + name(object)
              + ", and who holds it waits for that thread");
    }
    if (monitor.owner == null) {
      monitor.task = self.task;
    }
    monitor.owner = self;
    monitor.depth++;
    execution.touchOn(object);
    execution.memory().acquire(object, self.clock());
    if (monitor.depth == 1) {
      execution.trace("locks " + name(object), "");
    }
  }

  /** In a solo run nobody is kept out; it only matters who may ask whether it is inside. */
  private static void enterAlone(Execution execution, Object object) {
    Monitor monitor = of(execution, object);
    if (monitor.owner == null) {
      monitor.owner = execution.running();
    }
    if (monitor.owner == execution.running()) {
      monitor.depth++;
    }
  }

  private static void exitAlone(Execution execution, Object object) {
    Monitor monitor = of(execution, object);
    if (monitor.owner == execution.running() && --monitor.depth == 0) {
      monitor.isLeft();
      if (!monitor.waited) {
        execution.state().remove(new Key(object)); // There may be one for each increment.
      }
    }
  }

  /** Leaves. */
  public static void exit(Execution execution, Object object) {
    if (execution.isSolo()) {
      exitAlone(execution, object);
      return;
    }
    Strand self = execution.running();
    Monitor monitor = of(execution, object);
    if (monitor.owner != self) {
      throw new IllegalMonitorStateException("not the owner");
    }
    if (--monitor.depth == 0) {
      monitor.isLeft();
      execution.memory().release(object, self.clock());
      self.clock().tick(self.id());
      execution.changed();
      execution.trace("unlocks " + name(object), "");
    }
  }

  /** Object.wait: leaves, waits to be notified, and enters again. */
  public static void await(Execution execution, Object object, boolean timed)
      throws InterruptedException {
    Strand self = execution.running();
    Monitor monitor = of(execution, object);
    boolean solo = execution.isSolo();
    if (monitor.owner != self && !solo) {
      throw new IllegalMonitorStateException("not the owner");
    }
    if (self.isInterrupted()) {
      self.setInterrupted(false);
      throw new InterruptedException();
    }
    int depth = monitor.owner == self ? monitor.depth : 1;
    monitor.depth = 0;
    monitor.waiting.add(self);
    monitor.waited = true;
    monitor.isLeft();
    execution.memory().release(object, self.clock());
    execution.changed();
    execution.trace("waits on " + name(object), "");
    Strand.WaitEnd end =
        execution.await(
            "a notify on " + name(object),
            () -> !monitor.waiting.contains(self),
            timed,
            true,
            true);
    monitor.waiting.remove(self);
    if (execution.isSolo()) {
      monitor.owner = self;
      monitor.depth = depth;
      self.throwIfInterrupted(end);
      return;
    }
    if (monitor.owner != null) {
      execution.await(WAIT + name(object), () -> monitor.owner == null, false, false, false);
    }
    monitor.owner = self;
    monitor.depth = depth;
    execution.memory().acquire(object, self.clock());
    self.throwIfInterrupted(end);
  }

  /** Object.notify and notifyAll. */
  public static void signal(Execution execution, Object object, boolean all) {
    Monitor monitor = of(execution, object);
    if (monitor.owner != execution.running() && !execution.isSolo()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    execution.signalPoint(object);
    if (monitor.waiting.isEmpty()) {
      return;
    }
    execution.changed();
    if (all) {
      monitor.waiting.clear();
    } else {
      monitor.waiting.remove(execution.choose(Chooser.Kind.WORLD, monitor.waiting.size()));
    }
  }

  /** A thread that ends notifies all who wait on it, under its monitor ({@link Thread#join()}). */
  static void ends(Execution execution, Thread thread) {
    Monitor monitor = (Monitor) execution.state().get(new Key(thread));
    if (monitor != null) {
      execution.touchOn(thread);
      monitor.ended = true;
      if (monitor.owner == null || monitor.owner == execution.running()) {
        monitor.isLeft();
      }
    }
  }

  /** Whether the running strand owns the monitor. */
  public static boolean holds(Execution execution, Object object) {
    return of(execution, object).owner == execution.running();
  }

  /** Names an object by its class. */
  public static String name(Object object) {
    Class<?> type = object instanceof Class<?> ? (Class<?>) object : object.getClass();
    if (type.isHidden()) {
      // A lambda: its name differs from run to run.
      return "lambda";
    }
    if (type.getName().startsWith(OURS)) {
      type = type.getSuperclass(); // It stands in for that.
    } else if (object instanceof MethodHandle) {
      type = MethodHandle.class; // What kind it is differs from one JDK to the next.
    }
    String simple = type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
    return object instanceof Class<?> ? simple + ".class" : simple;
  }
}
