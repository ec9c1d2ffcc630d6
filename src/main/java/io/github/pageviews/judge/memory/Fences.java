package io.github.pageviews.judge.memory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fences add to weaker accesses: a write after a releasing fence releases what was known at
 * the fence, and an acquiring fence acquires what was released to reads before it (VarHandle's
 * fences; as C++'s atomic_thread_fence).
 *
 * <p>A full fence is taken to happen-before the next full fence, which orders a little more than it
 * promises: it stands in a total order only with what is volatile.
 *
 * <p>Not thread-safe; one strand runs at a time.
 */
public final class Fences {
  private final Map<Integer, Clock> released = new HashMap<>();
  private final Map<Integer, Clock> read = new HashMap<>();
  private final Clock full = new Clock();

  /** The strand passes a releasing fence. */
  public void release(int strand, Clock clock) {
    released.put(strand, clock.copy());
  }

  /** The strand passes an acquiring fence. */
  public void acquire(int strand, Clock clock) {
    Clock pending = read.get(strand);
    if (pending != null) {
      clock.join(pending);
    }
  }

  /** The strand passes a full fence. */
  public void full(int strand, Clock clock) {
    acquire(strand, clock);
    clock.join(full);
    full.join(clock);
    release(strand, clock);
  }

  /** The strand's read, too weak to acquire it, saw what released this. */
  void reads(int strand, Clock seen) {
    read.computeIfAbsent(strand, s -> new Clock()).join(seen);
  }

  /** Returns what the strand's writes that are too weak to release do release. */
  @Nullable Clock releasedBy(int strand) {
    return released.get(strand);
  }
}
