package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reentrant locks, read-write locks and their conditions. */
final class Locks {
  private static final String READ_WRITE = "the read-write lock";

  private Locks() {}

  /** What is kept of a condition. */
  private record Waiting(LockState lock, List<Strand> strands) {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    if (receiver instanceof StampedLock lock) {
      return StampedLocks.call(call, lock);
    } else if (receiver instanceof AbstractOwnableSynchronizer sync) {
      return QueuedSynchronizers.call(call, sync);
    } else if (receiver instanceof ReentrantReadWriteLock lock) {
      return readWrite(call, lock);
    } else if (receiver instanceof Condition condition) {
      return condition(call, condition);
    } else if (receiver instanceof Lock lock) {
      Object view = StampedLocks.view(call, lock);
      return view == Model.NOT_MINE ? lock(call, lock) : view;
    } else if (receiver instanceof ReadWriteLock lock) {
      return StampedLocks.view(call, lock);
    }
    return Model.NOT_MINE;
  }

  private static @Nullable Object readWrite(Call call, ReentrantReadWriteLock lock)
      throws Throwable {
    Execution execution = call.execution();
    LockState state = LockState.of(execution, lock, READ_WRITE);
    switch (call.name()) {
      case "getReadLockCount" -> {
        return state.readCount();
      }
      case "isWriteLocked" -> {
        return state.isWriteLocked();
      }
      case "isWriteLockedByCurrentThread" -> {
        return state.isHeldBy(execution.running());
      }
      case "getReadHoldCount" -> {
        return state.readHolds(execution.running());
      }
      case "getWriteHoldCount" -> {
        return state.holds(execution.running());
      }
      default -> {
        return monitoring(call);
      }
    }
  }

  private static @Nullable Object lock(Call call, Lock lock) throws InterruptedException {
    Execution execution = call.execution();
    Strand self = execution.running();
    boolean reading = lock instanceof ReentrantReadWriteLock.ReadLock;
    LockState state = LockState.of(execution, lock, name(lock));
    BooleanSupplier free = reading ? () -> state.canRead(self) : () -> state.canWrite(self);
    switch (call.name()) {
      case "lock" -> {
        execution.pointOn(state, lock.getClass());
        Waits.until(execution, state.name(), free);
      }
      case "lockInterruptibly" -> {
        execution.pointOn(state, lock.getClass());
        Waits.untilInterruptibly(execution, state.name(), free);
      }
      case "tryLock" -> {
        execution.pointOn(state, lock.getClass());
        boolean got =
            call.args().length == 0
                ? free.getAsBoolean()
                : Waits.forSomeTime(execution, state.name(), free);
        if (!got) {
          execution.trace("does not get " + state.name(), "");
          return false;
        }
      }
      case "unlock" -> {
        execution.pointOn(state, lock.getClass());
        if (reading) {
          state.unread(execution);
        } else {
          state.unwrite(execution);
        }
        return null;
      }
      case "newCondition" -> {
        if (reading) {
          throw new UnsupportedOperationException();
        }
        Condition condition = lock.newCondition();
        execution.state().put(Identity.of(condition), new Waiting(state, new ArrayList<>()));
        return condition;
      }
      case "isHeldByCurrentThread" -> {
        return state.isHeldBy(self);
      }
      case "getHoldCount" -> {
        return state.holds(self);
      }
      case "isLocked" -> {
        execution.pointOn(state, lock.getClass());
        return state.isWriteLocked();
      }
      default -> {
        return monitoring(call);
      }
    }
    if (reading) {
      state.read(execution);
    } else {
      state.write(execution, 1);
    }
    return call.name().equals("tryLock") ? (Object) true : null;
  }

  private static String name(Lock lock) {
    if (lock instanceof ReentrantReadWriteLock.ReadLock
        || lock instanceof ReentrantReadWriteLock.WriteLock) {
      return READ_WRITE;
    }
    return lock instanceof ReentrantLock ? "the lock" : "a lock";
  }

  /**
   * Whoever holds the lock knows how many wait on a condition. How many wait for the lock is an
   * estimate for monitoring; any value would be right.
   */
  private static @Nullable Object monitoring(Call call) {
    return switch (call.name()) {
      case "getWaitQueueLength" -> waiters(call);
      case "hasWaiters" -> waiters(call) > 0;
      case "getQueueLength" -> 0;
      case "hasQueuedThreads", "hasQueuedThread", "isFair" -> false;
      default -> Model.NOT_MINE;
    };
  }

  private static @Nullable Object condition(Call call, Condition condition)
      throws InterruptedException {
    Execution execution = call.execution();
    Waiting waiting = (Waiting) execution.state().get(Identity.of(condition));
    if (waiting == null) {
      return Model.NOT_MINE;
    }
    Strand self = execution.running();
    if (!waiting.lock().isHeldBy(self)) {
      throw new IllegalMonitorStateException();
    }
    switch (call.name()) {
      case "signal" -> {
        execution.signalPoint(waiting.lock());
        execution.touchOn(waiting.lock());
        if (!waiting.strands().isEmpty()) {
          waiting.strands().remove(0);
          execution.changed();
        }
        return null;
      }
      case "signalAll" -> {
        execution.signalPoint(waiting.lock());
        execution.touchOn(waiting.lock());
        waiting.strands().clear();
        execution.changed();
        return null;
      }
      default -> {
        return await(call, waiting);
      }
    }
  }

  /** Returns how many wait on the condition that is asked for. */
  private static int waiters(Call call) {
    Waiting waiting = (Waiting) call.execution().state().get(Identity.of(call.arg(0)));
    return waiting == null ? 0 : waiting.strands().size();
  }

  private static @Nullable Object await(Call call, Waiting waiting) throws InterruptedException {
    Execution execution = call.execution();
    Strand self = execution.running();
    boolean interruptible = !call.name().equals("awaitUninterruptibly");
    boolean timed = call.args().length > 0;
    if (interruptible && self.isInterrupted()) {
      self.setInterrupted(false);
      throw new InterruptedException();
    }
    execution.touchOn(waiting.lock());
    int depth = waiting.lock().unwriteAll(execution);
    waiting.strands().add(self);
    execution.trace("waits for a signal", "");
    Strand.WaitEnd end =
        execution.await(
            "a signal", () -> !waiting.strands().contains(self), timed, true, interruptible);
    waiting.strands().remove(self);
    Waits.until(execution, waiting.lock().name(), () -> waiting.lock().canWrite(self));
    waiting.lock().write(execution, depth);
    Waits.throwIfInterrupted(execution, end);
    boolean inTime = end != Strand.WaitEnd.TIMED_OUT;
    return switch (call.site().descriptor().charAt(call.site().descriptor().length() - 1)) {
      case 'J' -> inTime ? 1L : 0L;
      case 'Z' -> inTime;
      default -> null;
    };
  }
}
