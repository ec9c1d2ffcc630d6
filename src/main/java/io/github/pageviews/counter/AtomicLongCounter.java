package io.github.pageviews.counter;

import java.util.concurrent.atomic.AtomicLong;

/**
 * An {@link AtomicLong} raised by {@code incrementAndGet}.
 *
 * <p><b>Guarantee:</b> exact and linearizable; wait-free where the processor has an atomic add.
 *
 * <p><b>Why:</b> {@code incrementAndGet} is one atomic read-modify-write with the memory effects of
 * volatile access ({@link java.lang.invoke.VarHandle#getAndAdd}): no other thread fits in between.
 *
 * <p><b>Not promised:</b> speed under contention; all threads fight for one cache line.
 */
final class AtomicLongCounter implements Counter {
  private final AtomicLong count;

  AtomicLongCounter(long initial) {
    count = new AtomicLong(initial);
  }

  @Override
  public void increment() {
    count.incrementAndGet();
  }

  @Override
  public long value() {
    return count.get();
  }
}
