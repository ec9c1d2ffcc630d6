package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Monitors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Adders and accumulators: one cell for each strand, read one after another. A sum is no snapshot,
 * and neither it nor an add orders anything else.
 */
public final class Adders {
  private Adders() {}

  private static final class Cells {
    final Map<Integer, Object> values = new LinkedHashMap<>();
  }

  static @Nullable Object call(Call call) {
    Object adder = call.receiver();
    boolean isLong = adder instanceof LongAdder || adder instanceof LongAccumulator;
    boolean isDouble = adder instanceof DoubleAdder || adder instanceof DoubleAccumulator;
    if (adder == null || !(isLong || isDouble)) {
      return Model.NOT_MINE;
    }
    Execution execution = call.execution();
    switch (call.name()) {
      case "increment" -> addOne(execution, adder, 1L);
      case "decrement" -> addOne(execution, adder, -1L);
      case "add", "accumulate" -> accumulate(execution, adder, call.args()[0]);
      case "reset" -> total(execution, adder, true);
      case "sumThenReset", "getThenReset" -> {
        return total(execution, adder, true);
      }
      case "sum", "get" -> {
        return total(execution, adder, false);
      }
      case "longValue" -> {
        return sum(execution, adder).longValue();
      }
      case "intValue" -> {
        return sum(execution, adder).intValue();
      }
      case "doubleValue" -> {
        return sum(execution, adder).doubleValue();
      }
      case "floatValue" -> {
        return sum(execution, adder).floatValue();
      }
      case "toString" -> {
        return String.valueOf(sum(execution, adder));
      }
      default -> {
        return Model.NOT_MINE;
      }
    }
    return null;
  }

  /** Returns what one strand added so far, or null if this is no adder or it added nothing. */
  public static @Nullable Object added(Execution execution, Object adder, int strand) {
    return isAdder(adder) ? cells(execution, adder).values.get(strand) : null;
  }

  /** Sets what one strand added so far. */
  public static void setAdded(Execution execution, Object adder, int strand, Number value) {
    Object added = identity(adder) instanceof Double ? (Object) value.doubleValue() : value;
    cells(execution, adder).values.put(strand, added);
  }

  private static boolean isAdder(Object object) {
    return object instanceof LongAdder
        || object instanceof LongAccumulator
        || object instanceof DoubleAdder
        || object instanceof DoubleAccumulator;
  }

  private static Cells cells(Execution execution, Object adder) {
    return (Cells) execution.state().computeIfAbsent(Identity.of(adder), key -> new Cells());
  }

  private static Cell cell(Execution execution, Object adder, int strand) {
    Cells cells = cells(execution, adder);
    Object identity = identity(adder);
    return new Cell(
        adder,
        "cell " + strand,
        Monitors.name(adder),
        true,
        () -> cells.values.getOrDefault(strand, identity),
        value -> cells.values.put(strand, value));
  }

  private static void accumulate(Execution execution, Object adder, Object operand) {
    int strand = execution.running().id();
    cell(execution, adder, strand)
        .readModifyWrite(
            execution,
            Mode.OPAQUE,
            old -> {
              if (!cells(execution, adder).values.containsKey(strand)) {
                execution.touch("cells");
              }
              return combine(adder, old, operand);
            });
  }

  /** As in the JDK, which calls what a subclass may have overridden. */
  private static void addOne(Execution execution, Object adder, long one) {
    if (adder instanceof LongAdder own && isOverridden(own, "add", long.class)) {
      own.add(one);
    } else {
      accumulate(execution, adder, one);
    }
  }

  private static Number sum(Execution execution, Object adder) {
    if (adder instanceof LongAdder own && isOverridden(own, "sum")) {
      return own.sum();
    }
    if (adder instanceof DoubleAdder own && isOverridden(own, "sum")) {
      return own.sum();
    }
    return (Number) total(execution, adder, false);
  }

  private static boolean isOverridden(Object adder, String method, Class<?>... parameters) {
    if (adder.getClass().getClassLoader() == null) {
      return false; // As most are, so nothing is looked up for each of their increments.
    }
    try {
      return adder.getClass().getMethod(method, parameters).getDeclaringClass().getClassLoader()
          != null;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object total(Execution execution, Object adder, boolean reset) {
    Object total = identity(adder);
    // Every strand that may have counted: one whose cell shows up later is read as empty.
    for (int strand = 0; strand < execution.registered(); strand++) {
      execution.touch("cells");
      if (!cells(execution, adder).values.containsKey(strand)) {
        continue;
      }
      Cell cell = cell(execution, adder, strand);
      // No order is promised, but nobody takes it for more than cells that only grow.
      Object value = cell.readNewest(execution);
      if (reset) {
        cell.write(execution, Mode.OPAQUE, identity(adder));
      }
      total = combine(adder, total, value);
    }
    return total;
  }

  private static Object combine(Object adder, @Nullable Object a, @Nullable Object b) {
    Number left = (Number) Objects.requireNonNull(a);
    Number right = (Number) Objects.requireNonNull(b);
    if (adder instanceof LongAdder) {
      return left.longValue() + right.longValue();
    } else if (adder instanceof DoubleAdder) {
      return left.doubleValue() + right.doubleValue();
    }
    Object operand = adder instanceof LongAccumulator ? (Object) right : right.doubleValue();
    return Objects.requireNonNull(Functions.apply(function(adder), left, operand));
  }

  private static Object identity(Object adder) {
    if (adder instanceof LongAdder) {
      return 0L;
    } else if (adder instanceof DoubleAdder) {
      return 0.0;
    }
    return Accumulators.identity(adder);
  }

  private static Object function(Object adder) {
    return Accumulators.function(adder);
  }
}
