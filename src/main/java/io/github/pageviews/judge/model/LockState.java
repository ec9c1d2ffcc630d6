package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Who holds a lock: one writer, reentrantly, or several readers. Not fair: anybody may barge. */
final class LockState {
  /** Javadoc of ReentrantReadWriteLock. */
  private static final int MOST_READ_HOLDS = 65_535;

  private final Object lock;
  private final String name;
  private final IdentityHashMap<Strand, Integer> readers = new IdentityHashMap<>();
  private @Nullable Strand writer;
  private int depth;

  LockState(Object lock, String name) {
    this.lock = lock;
    this.name = name;
  }

  static LockState of(Execution execution, Object lock, String name) {
    Object key = ReadWriteParts.shared(lock);
    return (LockState)
        execution.state().computeIfAbsent(Identity.of(key), each -> new LockState(key, name));
  }

  String name() {
    return name;
  }

  boolean canWrite(Strand self) {
    return writer == self || (writer == null && readers.isEmpty());
  }

  boolean canRead(Strand self) {
    return writer == null || writer == self;
  }

  boolean isHeldBy(Strand self) {
    return writer == self;
  }

  int holds(Strand self) {
    return writer == self ? depth : 0;
  }

  int readHolds(Strand self) {
    return readers.getOrDefault(self, 0);
  }

  int readCount() {
    return readers.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean isWriteLocked() {
    return writer != null;
  }

  void write(Execution execution, int times) {
    Strand self = execution.running();
    writer = self;
    depth += times;
    execution.memory().acquire(lock, self.clock());
    execution.changed();
    execution.trace("locks " + name, "");
  }

  /** Returns how often it was held. */
  int unwriteAll(Execution execution) {
    int held = depth;
    depth = 1;
    unwrite(execution);
    return held;
  }

  void unwrite(Execution execution) {
    Strand self = execution.running();
    if (writer != self) {
      throw new IllegalMonitorStateException();
    }
    if (--depth == 0) {
      writer = null;
      released(execution);
    }
  }

  void read(Execution execution) {
    Strand self = execution.running();
    if (readCount() == MOST_READ_HOLDS) {
      throw new Error("Maximum lock count exceeded");
    }
    readers.merge(self, 1, Integer::sum);
    execution.memory().acquire(lock, self.clock());
    execution.changed();
    execution.trace("locks " + name + " for reading", "");
  }

  void unread(Execution execution) {
    Strand self = execution.running();
    if (!readers.containsKey(self)) {
      throw new IllegalMonitorStateException(
          "attempt to unlock read lock, not locked by current thread");
    }
    readers.computeIfPresent(self, (strand, count) -> count == 1 ? null : count - 1);
    released(execution);
  }

  private void released(Execution execution) {
    Strand self = execution.running();
    execution.memory().release(lock, self.clock());
    self.clock().tick(self.id());
    execution.changed();
    execution.trace("unlocks " + name, "");
  }
}
