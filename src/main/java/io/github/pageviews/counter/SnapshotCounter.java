package io.github.pageviews.counter;

import java.util.concurrent.atomic.AtomicReference;

/**
 * An immutable record swapped by compare-and-set.
 *
 * <p><b>Guarantee:</b> exact and linearizable; lock-free: when one thread's swap fails, another's
 * has succeeded.
 *
 * <p><b>Why:</b> the swap takes place only if the snapshot is still the very object that the new
 * one was made from; otherwise the loop starts over with the newer one, and no update is lost. Each
 * snapshot is a fresh object that is never put back, so there is no ABA. Its field is final and
 * visible to whoever sees the reference (JLS 17.5).
 *
 * <p><b>Not promised:</b> wait-freedom: a thread may lose race after race; and each increment
 * allocates.
 */
// NullAway takes every AtomicReference for one that may hold null; this one never does.
@SuppressWarnings("NullAway")
final class SnapshotCounter implements Counter {
  private record Snapshot(long count) {}

  private final AtomicReference<Snapshot> current;

  SnapshotCounter(long initial) {
    current = new AtomicReference<>(new Snapshot(initial));
  }

  @Override
  public void increment() {
    Snapshot seen;
    Snapshot next;
    do {
      seen = current.get();
      next = new Snapshot(seen.count() + 1);
    } while (!current.compareAndSet(seen, next));
  }

  @Override
  public long value() {
    return current.get().count();
  }
}
