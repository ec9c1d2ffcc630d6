package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Overrides;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;
import org.jspecify.annotations.Nullable;

/**
 * Submitted subclasses of AbstractQueuedSynchronizer and its long twin: its state is a volatile
 * variable, acquiring tries and waits for a release, and what happens-before what is left to the
 * state.
 */
public final class QueuedSynchronizers {
  private static final Object MISSING = new Object();

  private static final class State {
    Number value;

    /** Whether whoever has waited the longest is to try again. */
    boolean signalled;

    @Nullable Thread owner;

    /** Those that wait, the one that has waited the longest first. */
    final List<Strand> waiting = new ArrayList<>();

    /** Which of them wait for what several may have at once. */
    final Set<Strand> sharing = new HashSet<>();

    State(Number value) {
      this.value = value;
    }

    boolean isFirst(Strand strand) {
      return !waiting.isEmpty() && waiting.get(0) == strand;
    }
  }

  private QueuedSynchronizers() {}

  /** Returns the state of a submitted synchronizer that was used, or null if it is none. */
  public static @Nullable Number state(Execution execution, Object object) {
    return execution.state().get(Identity.of(object)) instanceof State state ? state.value : null;
  }

  /** Sets the state of a submitted synchronizer that was used. */
  public static void setState(Execution execution, Object object, Number value) {
    if (execution.state().get(Identity.of(object)) instanceof State state) {
      state.value =
          state.value instanceof Integer ? (Number) value.intValue() : (Number) value.longValue();
    }
  }

  static @Nullable Object call(Call call, AbstractOwnableSynchronizer sync) throws Throwable {
    Execution execution = call.execution();
    State state =
        (State) execution.state().computeIfAbsent(Identity.of(sync), key -> new State(zero(sync)));
    Cell cell =
        new Cell(
            sync,
            "state",
            "state",
            true,
            () -> state.value,
            v -> state.value = (Number) Objects.requireNonNull(v));
    Object[] args = call.args();
    switch (call.name()) {
      case "getState" -> {
        return cell.read(execution, Mode.VOLATILE);
      }
      case "setState" -> {
        cell.write(execution, Mode.VOLATILE, args[0]);
        return null;
      }
      case "compareAndSetState" -> {
        return cell.compareAndSet(execution, Mode.VOLATILE, args[0], args[1], false).swapped();
      }
      case "acquire", "acquireInterruptibly", "tryAcquireNanos" -> {
        return acquire(call, sync, state, "tryAcquire");
      }
      case "acquireShared", "acquireSharedInterruptibly", "tryAcquireSharedNanos" -> {
        return acquire(call, sync, state, "tryAcquireShared");
      }
      case "release" -> {
        return release(execution, sync, state, invokeBoolean(sync, "tryRelease", args[0]));
      }
      case "releaseShared" -> {
        return release(execution, sync, state, invokeBoolean(sync, "tryReleaseShared", args[0]));
      }
      case "setExclusiveOwnerThread" -> {
        owner(sync, state).write(execution, Mode.OPAQUE, args[0]);
        return null;
      }
      case "getExclusiveOwnerThread" -> {
        return owner(sync, state).read(execution, Mode.OPAQUE);
      }
      case "hasQueuedPredecessors" -> {
        look(execution, sync, state);
        return !state.waiting.isEmpty() && state.waiting.get(0) != execution.running();
      }
      case "hasQueuedThreads" -> {
        look(execution, sync, state);
        return !state.waiting.isEmpty();
      }
      case "getQueueLength" -> {
        look(execution, sync, state);
        return state.waiting.size();
      }
      default -> {
        return Model.NOT_MINE;
      }
    }
  }

  private static void look(Execution execution, AbstractOwnableSynchronizer sync, State state) {
    execution.pointOn(sync, QueuedSynchronizers.class);
    execution.noteRead(sync, state.waiting.size());
  }

  /** The owner is set apart from the state; nothing orders the two but the submission. */
  private static Cell owner(AbstractOwnableSynchronizer sync, State state) {
    return new Cell(
        sync, "owner", "owner", false, () -> state.owner, v -> state.owner = (Thread) v);
  }

  private static Number zero(AbstractOwnableSynchronizer sync) {
    if (sync instanceof AbstractQueuedLongSynchronizer) {
      return 0L;
    }
    return 0;
  }

  private static boolean release(
      Execution execution, AbstractOwnableSynchronizer sync, State state, boolean released) {
    if (released) {
      if (!state.waiting.isEmpty()) {
        state.signalled = true;
        execution.touchOn(sync);
      }
      execution.changed();
    }
    return released;
  }

  private static @Nullable Object acquire(
      Call call, AbstractOwnableSynchronizer sync, State state, String attempt) throws Throwable {
    Execution execution = call.execution();
    boolean timed = call.name().endsWith("Nanos");
    boolean interruptible = timed || call.name().endsWith("Interruptibly");
    if (interruptible && execution.running().isInterrupted()) {
      execution.running().setInterrupted(false);
      throw new InterruptedException();
    }
    Strand self = execution.running();
    if (attempt.endsWith("Shared")) {
      state.sharing.add(self);
    }
    boolean got = false;
    try {
      got = acquire(call, sync, state, attempt, timed, interruptible);
      return timed ? (Object) got : null;
    } finally {
      leaves(execution, state, self, got);
    }
  }

  /** Whoever gives up lets the next try, as does who has got what may be enough for two. */
  private static void leaves(Execution execution, State state, Strand self, boolean got) {
    boolean shared = state.sharing.remove(self);
    boolean first = state.isFirst(self);
    if (state.waiting.remove(self)) {
      execution.changed();
    }
    if (first) {
      boolean any = !state.waiting.isEmpty();
      boolean more = any && shared && state.sharing.contains(state.waiting.get(0));
      state.signalled = any && (more || !got);
    }
  }

  /**
   * Tries, and again when it has waited the longest and there was a release. The others are not
   * asked, whatever they wait for (Lea, "The java.util.concurrent Synchronizer Framework", 2005).
   */
  private static boolean acquire(
      Call call,
      AbstractOwnableSynchronizer sync,
      State state,
      String attempt,
      boolean timed,
      boolean interruptible)
      throws Throwable {
    Execution execution = call.execution();
    Strand self = execution.running();
    while (true) {
      Object result = invoke(sync, attempt, call.args()[0]);
      boolean got =
          result instanceof Boolean b ? b : result instanceof Number n && n.longValue() >= 0;
      if (got) {
        return true;
      }
      if (!state.waiting.contains(self)) {
        state.waiting.add(self);
        execution.touchOn(sync);
        execution.changed();
        if (state.isFirst(self)) {
          continue; // There may have been a release since it tried.
        }
      }
      do {
        Strand.WaitEnd end =
            execution.await(
                "a release of the synchronizer",
                () -> state.signalled && state.isFirst(self),
                timed,
                true,
                interruptible);
        Waits.throwIfInterrupted(execution, end);
        if (end == Strand.WaitEnd.TIMED_OUT) {
          return false;
        }
      } while (!state.isFirst(self));
      state.signalled = false;
    }
  }

  private static boolean invokeBoolean(Object sync, String name, Object arg) throws Throwable {
    return Boolean.TRUE.equals(invoke(sync, name, arg));
  }

  private static @Nullable Object invoke(Object sync, String name, Object arg) throws Throwable {
    Object result = Overrides.call(sync, AbstractOwnableSynchronizer.class, name, MISSING, arg);
    if (result == MISSING) {
      throw new UnsupportedOperationException(name);
    }
    return result;
  }
}
