package io.github.pageviews.judge.run;

import io.github.pageviews.judge.memory.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the counter's world. It runs on a real thread, its carrier, but only when the
 * scheduler lets it.
 */
public final class Strand {
  /** What a strand that cannot run waits for. */
  record Wait(String what, BooleanSupplier over, boolean canTimeOut, boolean canWakeUp, int site) {}

  /** How a wait ended. */
  public enum WaitEnd {
    OVER,
    TIMED_OUT,
    SPURIOUS,
    INTERRUPTED
  }

  private final int id;
  private final Thread thread;
  private final Clock clock = new Clock();
  private final IdentityHashMap<Object, Object> locals = new IdentityHashMap<>();
  private final boolean caller;

  private volatile boolean mayRun;
  private volatile @Nullable Thread carrier;

  @Nullable Wait wait;
  @Nullable WaitEnd waitEnd;
  boolean woken;
  boolean started;

  /** The number of who started it, or -1; no more, so that whoever has ended can be collected. */
  int starter = -1;

  /** Whether it ever had the turn. */
  boolean ran;

  boolean ended;
  boolean interrupted;
  boolean permit;
  private boolean optimistic;
  int site;

  /** A fingerprint of its steps (see {@link Past}). */
  long past;

  /** The object whose state it touched last, or null if it was something else. */
  @Nullable Object touched;

  /** The change counter when it gave way; it is passed over until something changes. */
  long passedOverAt = -1;

  /** Who can run and has not since it gave way; it goes on after them. */
  final Set<Strand> behind = new HashSet<>();

  /** Passes through loops that changed something, since it was last given the turn. */
  int busyPasses;

  int idleLoops;

  /** What it runs that might be another's, or null. */
  @Nullable Object task;

  /** Where it yielded before. */
  final Set<Integer> yieldedAt = new HashSet<>();

  /** How often it may still go on where it would give way. */
  int hurry;

  /** Which classes it is initializing. The JVM keeps others out of them, which nobody sees. */
  final Deque<String> initializing = new ArrayDeque<>();

  final Loops loops = new Loops();

  final Stale stale = new Stale();

  final Intents intents = new Intents();

  Strand(int id, Thread thread, boolean caller) {
    this.id = id;
    this.thread = thread;
    this.caller = caller;
  }

  /** Returns its number: 0 sets up and looks at the end, callers follow, then the counter's own. */
  public int id() {
    return id;
  }

  /** Returns the thread that submitted code sees as the current one. */
  public Thread thread() {
    return thread;
  }

  /** Whether it calls the counter, and does not belong to it. */
  public boolean isCaller() {
    return caller;
  }

  public Clock clock() {
    return clock;
  }

  /** Returns what thread-local variables hold, and other things that are the strand's own. */
  public Map<Object, Object> locals() {
    return locals;
  }

  /** Takes over the inheritable thread-local variables of whoever starts it. */
  void inheritFrom(Strand parent) {
    for (Map.Entry<Object, Object> each : List.copyOf(parent.locals.entrySet())) {
      if (each.getKey() instanceof InheritableThreadLocal<?> local) {
        locals.put(local, childValue(local, each.getValue()));
      }
    }
  }

  private static @Nullable Object childValue(InheritableThreadLocal<?> local, Object value) {
    try {
      return Overrides.call(local, InheritableThreadLocal.class, "childValue", value, value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // It can declare no other.
    }
  }

  public int site() {
    return site;
  }

  /**
   * Says on behalf of what it runs now that another thread might run while this one waits: to that
   * the monitors that this one holds are another's.
   *
   * @param now the task, or null for none
   * @return what it was before
   */
  public @Nullable Object setTask(@Nullable Object now) {
    Object before = task;
    task = now;
    return before;
  }

  /** Returns its state. Who need not wait any more is still waiting until it has the turn. */
  public Thread.State state() {
    if (!started) {
      return Thread.State.NEW;
    } else if (ended) {
      return Thread.State.TERMINATED;
    } else if (wait == null) {
      return Thread.State.RUNNABLE;
    } else if (wait.canTimeOut()) {
      return Thread.State.TIMED_WAITING;
    }
    return wait.what().startsWith(Monitors.WAIT) ? Thread.State.BLOCKED : Thread.State.WAITING;
  }

  public boolean isInterrupted() {
    return interrupted;
  }

  public void setInterrupted(boolean value) {
    interrupted = value;
  }

  /** Throws, and clears the flag, if it was interrupted out of a wait that ended so. */
  public void throwIfInterrupted(WaitEnd end) throws InterruptedException {
    if (end == WaitEnd.INTERRUPTED) {
      interrupted = false;
      throw new InterruptedException();
    }
  }

  public boolean hasEnded() {
    return ended;
  }

  public boolean hasStarted() {
    return started;
  }

  /** Whether no other order would have shown it to that strand before its start. */
  public boolean isStartedBefore(Strand other) {
    return starter == other.id || starter == 0;
  }

  /** Whether what it reads now counts only if a stamp validates. */
  public boolean isOptimistic() {
    return optimistic;
  }

  public void setOptimistic(boolean value) {
    optimistic = value;
  }

  /** Takes the permit of park and unpark, if it is there. */
  public boolean takePermit() {
    boolean had = permit;
    permit = false;
    return had;
  }

  public void givePermit() {
    permit = true;
  }

  /** Whether a permit is there. */
  public boolean mayPass() {
    return permit;
  }

  void carry(Thread by) {
    carrier = by;
  }

  @Nullable Thread carrier() {
    return carrier;
  }

  /** Lets it run; whoever calls this stops running at once. */
  void resume() {
    mayRun = true;
    LockSupport.unpark(carrier);
  }

  /** Waits until it may run. */
  void awaitTurn() {
    while (!mayRun) {
      LockSupport.park(this);
      // A leftover interrupt of the carrier would make every park return at once.
      Thread.interrupted();
    }
    mayRun = false;
  }
}
