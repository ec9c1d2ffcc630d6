package io.github.pageviews.judge.model;

import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/** Stand-ins that tell what an accumulator was made with, which the real classes do not. */
public final class Accumulators {
  private Accumulators() {}

  static Object identity(Object accumulator) {
    return accumulator instanceof OfLong of
        ? (Object) of.identity
        : ((OfDouble) accumulator).identity;
  }

  static Object function(Object accumulator) {
    return accumulator instanceof OfLong of ? of.function : ((OfDouble) accumulator).function;
  }

  /** Stands in for {@link LongAccumulator}. */
  public static final class OfLong extends LongAccumulator {
    private static final long serialVersionUID = 1L;
    private final transient LongBinaryOperator function;
    private final long identity;

    /** As the class it stands for. */
    public OfLong(LongBinaryOperator function, long identity) {
      super(function, identity);
      this.function = function;
      this.identity = identity;
    }
  }

  /** Stands in for {@link DoubleAccumulator}. */
  public static final class OfDouble extends DoubleAccumulator {
    private static final long serialVersionUID = 1L;
    private final transient DoubleBinaryOperator function;
    private final double identity;

    /** As the class it stands for. */
    public OfDouble(DoubleBinaryOperator function, double identity) {
      super(function, identity);
      this.function = function;
      this.identity = identity;
    }
  }
}
