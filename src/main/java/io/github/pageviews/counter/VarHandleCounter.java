package io.github.pageviews.counter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A {@code long} field raised through a {@link VarHandle}.
 *
 * <p><b>Guarantee:</b> exact and linearizable.
 *
 * <p><b>Why:</b> {@code getAndAdd} on a VarHandle is one atomic step with volatile memory effects,
 * the same that {@link java.util.concurrent.atomic.AtomicLong} uses, without its extra object.
 *
 * <p><b>Not promised:</b> anything about plain accesses to the same field; there are none but the
 * constructor's, which the counter's safe publication covers.
 */
final class VarHandleCounter implements Counter {
  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(VarHandleCounter.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  // Written through COUNT.
  private volatile long count;

  VarHandleCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    COUNT.getAndAdd(this, 1L);
  }

  @Override
  public long value() {
    return count;
  }
}
