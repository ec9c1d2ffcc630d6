package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Probe;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * What people keep in hash tables and that has no hash code of its own: here it is given, in the
 * order in which they are made. The one of {@link Object} is a number the JVM draws.
 */
final class Hashed {
  private Hashed() {}

  /** Stands in for {@link AtomicLong}. */
  public static class OfAtomicLong extends AtomicLong {
    private static final long serialVersionUID = 1L;

    private final int hash = Probe.nextHash();

    /** As the class it stands for. */
    public OfAtomicLong() {}

    /** As the class it stands for. */
    public OfAtomicLong(long initial) {
      super(initial);
      Cell.construct(this, "AtomicLong", 0L, initial);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Stands in for {@link AtomicInteger}. */
  public static class OfAtomicInteger extends AtomicInteger {
    private static final long serialVersionUID = 1L;

    private final int hash = Probe.nextHash();

    /** As the class it stands for. */
    public OfAtomicInteger() {}

    /** As the class it stands for. */
    public OfAtomicInteger(int initial) {
      super(initial);
      Cell.construct(this, "AtomicInteger", 0, initial);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Stands in for {@link LongAdder}. */
  public static class OfLongAdder extends LongAdder {
    private static final long serialVersionUID = 1L;

    private final int hash = Probe.nextHash();

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
