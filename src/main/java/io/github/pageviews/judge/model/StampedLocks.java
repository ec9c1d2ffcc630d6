package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stamped locks, which are not reentrant and belong to no thread. What is read under an optimistic
 * stamp counts only if it validates, and then as if under the read lock.
 */
final class StampedLocks {
  /** Stamps are made of what the JDK's are: this bit says that they are of a write lock. */
  private static final long WRITING = 128;

  /** These bits say that they are of a read lock. */
  private static final long READING = WRITING - 1;

  private final Object lock;

  /** Each write lock and unlock adds {@link #WRITING}. */
  private long version = 2 * WRITING;

  private int readers;

  private StampedLocks(Object lock) {
    this.lock = lock;
  }

  static @Nullable Object call(Call call, StampedLock lock) throws Throwable {
    Execution execution = call.execution();
    StampedLocks state =
        (StampedLocks)
            execution.state().computeIfAbsent(Identity.of(lock), key -> new StampedLocks(lock));
    execution.point(call.name(), StampedLock.class);
    return state.operate(call, execution);
  }

  /** A view of a stamped lock as a lock, which takes no stamps. */
  private record View(StampedLocks of, boolean reading) {}

  /** Returns a real view, after its kind has been noted. */
  private @Nullable Object view(Call call, Execution execution, boolean reading) throws Throwable {
    Object view = Objects.requireNonNull(call.real());
    execution.state().put(Identity.of(view), new View(this, reading));
    return view;
  }

  /** Calls of views. */
  static @Nullable Object view(Call call, Object receiver) throws Throwable {
    Execution execution = call.execution();
    if (!(execution.state().get(Identity.of(receiver)) instanceof View view)) {
      return Model.NOT_MINE;
    }
    StampedLocks state = view.of();
    if (receiver instanceof ReadWriteLock) {
      return state.view(call, execution, call.name().equals("readLock"));
    }
    execution.point(call.name(), StampedLock.class);
    return state.operateView(call, execution, view.reading());
  }

  private @Nullable Object operateView(Call call, Execution execution, boolean reading)
      throws InterruptedException {
    switch (call.name()) {
      case "lock", "lockInterruptibly", "tryLock" -> {
        boolean got = waits(call, execution, () -> !isWriteLocked() && (reading || readers == 0));
        if (got) {
          long unused = reading ? read(execution) : write(execution);
        }
        return got;
      }
      case "unlock" -> {
        unlock(execution, reading ? version + readers : version);
        return null;
      }
      default -> {
        return Model.NOT_MINE;
      }
    }
  }

  private static boolean waits(Call call, Execution execution, BooleanSupplier free)
      throws InterruptedException {
    switch (call.name()) {
      case "lock" -> Waits.until(execution, "the stamped lock", free);
      case "lockInterruptibly" -> Waits.untilInterruptibly(execution, "the stamped lock", free);
      default -> {
        return isFree(call, execution, free);
      }
    }
    return true;
  }

  private boolean isWriteLocked() {
    return (version & WRITING) != 0;
  }

  private @Nullable Object operate(Call call, Execution execution) throws Throwable {
    BooleanSupplier writable = () -> !isWriteLocked() && readers == 0;
    BooleanSupplier readable = () -> !isWriteLocked();
    switch (call.name()) {
      case "writeLock" -> {
        Waits.until(execution, "the stamped lock", writable);
        return write(execution);
      }
      case "writeLockInterruptibly" -> {
        Waits.untilInterruptibly(execution, "the stamped lock", writable);
        return write(execution);
      }
      case "tryWriteLock" -> {
        return isFree(call, execution, writable) ? write(execution) : 0L;
      }
      case "readLock" -> {
        Waits.until(execution, "the stamped lock", readable);
        return read(execution);
      }
      case "readLockInterruptibly" -> {
        Waits.untilInterruptibly(execution, "the stamped lock", readable);
        return read(execution);
      }
      case "tryReadLock" -> {
        return isFree(call, execution, readable) ? read(execution) : 0L;
      }
      case "tryOptimisticRead" -> {
        if (isWriteLocked()) {
          return 0L;
        }
        Strand self = execution.running();
        execution.memory().acquire(lock, self.clock());
        self.setOptimistic(true);
        return version;
      }
      case "validate" -> {
        execution.running().setOptimistic(false);
        long stamp = call.<Long>arg(0);
        return isOfNow(stamp);
      }
      case "unlockWrite" -> unlock(execution, require(isOfWrite(call.<Long>arg(0)), call));
      case "unlockRead" -> unlock(execution, require(isOfRead(call.<Long>arg(0)), call));
      case "unlock" -> unlock(execution, call.<Long>arg(0));
      case "tryUnlockWrite", "tryUnlockRead" -> {
        boolean writing = call.name().endsWith("Write");
        boolean held = writing ? isWriteLocked() : readers > 0;
        if (held) {
          unlock(execution, version + readers);
        }
        return held;
      }
      case "tryConvertToWriteLock" -> {
        return toWrite(execution, call.<Long>arg(0));
      }
      case "tryConvertToReadLock" -> {
        return toRead(execution, call.<Long>arg(0));
      }
      case "tryConvertToOptimisticRead" -> {
        return toOptimistic(execution, call.<Long>arg(0));
      }
      case "asReadLock" -> {
        return view(call, execution, true);
      }
      case "asWriteLock", "asReadWriteLock" -> {
        return view(call, execution, false);
      }
      case "isWriteLocked" -> {
        return isWriteLocked();
      }
      case "isReadLocked" -> {
        return readers > 0;
      }
      case "getReadLockCount" -> {
        return readers;
      }
      default -> {
        return Model.NOT_MINE;
      }
    }
    return null;
  }

  private static boolean isFree(Call call, Execution execution, BooleanSupplier free)
      throws InterruptedException {
    return call.args().length == 0
        ? free.getAsBoolean()
        : Waits.forSomeTime(execution, "the stamped lock", free);
  }

  private static boolean isOfWrite(long stamp) {
    return (stamp & WRITING) != 0;
  }

  private static boolean isOfRead(long stamp) {
    return (stamp & READING) != 0;
  }

  /** Whether nobody has written since the stamp was made. */
  private boolean isOfNow(long stamp) {
    return (stamp & ~READING) == version;
  }

  /** Returns the stamp, if it is of the right kind. */
  private static long require(boolean right, Call call) {
    if (!right) {
      throw new IllegalMonitorStateException();
    }
    return call.<Long>arg(0);
  }

  private long write(Execution execution) {
    version += WRITING;
    acquired(execution, "locks the stamped lock");
    return version;
  }

  private long read(Execution execution) {
    readers++;
    acquired(execution, "locks the stamped lock for reading");
    return version + readers;
  }

  private void acquired(Execution execution, String what) {
    execution.memory().acquire(lock, execution.running().clock());
    execution.changed();
    execution.trace(what, "");
  }

  private void unlock(Execution execution, long stamp) {
    if (!isOfNow(stamp) || !isHeld(stamp)) {
      throw new IllegalMonitorStateException();
    }
    if (isOfWrite(stamp)) {
      version += WRITING;
    } else {
      readers--;
    }
    Strand self = execution.running();
    execution.memory().release(lock, self.clock());
    self.clock().tick(self.id());
    execution.changed();
    execution.trace("unlocks the stamped lock", "");
  }

  /** Whether a stamp of now is of a lock that is held. */
  private boolean isHeld(long stamp) {
    return isOfWrite(stamp) ? !isOfRead(stamp) : isOfRead(stamp) && readers > 0;
  }

  private long toWrite(Execution execution, long stamp) {
    if (!isOfNow(stamp)) {
      return 0;
    } else if (isOfWrite(stamp)) {
      return stamp;
    } else if (readers != (isOfRead(stamp) ? 1 : 0)) {
      return 0;
    }
    execution.running().setOptimistic(false);
    readers = 0;
    return write(execution);
  }

  private long toRead(Execution execution, long stamp) {
    if (!isOfNow(stamp)) {
      return 0;
    } else if (isOfWrite(stamp)) {
      unlock(execution, stamp);
      return read(execution);
    } else if (isOfRead(stamp)) {
      return readers == 0 ? 0 : stamp;
    }
    execution.running().setOptimistic(false);
    return read(execution);
  }

  private long toOptimistic(Execution execution, long stamp) {
    if (!isOfNow(stamp)) {
      return 0;
    } else if (isOfWrite(stamp) || isOfRead(stamp)) {
      if (!isHeld(stamp)) {
        return 0;
      }
      unlock(execution, stamp);
    }
    return version;
  }
}
