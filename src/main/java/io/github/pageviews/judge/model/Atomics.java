package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Outcome;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The atomic classes, arrays, field updaters and VarHandles: one interpreter of their methods'
 * names, which say the operation and its memory effects (VarHandle, access mode methods).
 */
final class Atomics {
  /** More than others can come between. */
  private static final int MOST_TRIES = 1_000;

  private Atomics() {}

  static @Nullable Object call(Call call) throws Throwable {
    if (Updaters.isCreation(call)) {
      return Updaters.create(call);
    }
    if (VarHandles.isFence(call)) {
      VarHandles.fence(call);
      return null;
    }
    if (VarHandles.isCreation(call)) {
      return VarHandles.create(call);
    }
    Object adder = Adders.call(call);
    if (adder != Model.NOT_MINE) {
      return adder;
    }
    if (call.name().equals("length") && isArray(call.receiver())) {
      return call.real(); // It never changes.
    }
    Object pair = Pairs.call(call);
    if (pair != Model.NOT_MINE) {
      return pair;
    }
    Place place = place(call);
    return place == null ? Model.NOT_MINE : operate(call, place);
  }

  /** The cell that is meant, and how many arguments said so. */
  record Place(Cell cell, int used, boolean plainByDefault) {}

  private static @Nullable Place place(Call call) throws Throwable {
    Object receiver = call.receiver();
    if (receiver instanceof AtomicLong a) {
      return single(a, "AtomicLong", true, a::get, v -> a.set((Long) v));
    } else if (receiver instanceof AtomicInteger a) {
      return single(a, "AtomicInteger", true, a::get, v -> a.set((Integer) v));
    } else if (receiver instanceof AtomicBoolean a) {
      return single(a, "AtomicBoolean", true, a::get, v -> a.set((Boolean) v));
    } else if (receiver instanceof AtomicReference<?> a) {
      return single(a, "AtomicReference", false, a::get, v -> set(a, v));
    } else if (receiver instanceof AtomicLongArray a && call.args().length > 0) {
      int i = call.<Integer>arg(0);
      return element(a, i, true, () -> a.get(i), v -> a.set(i, (Long) v));
    } else if (receiver instanceof AtomicIntegerArray a && call.args().length > 0) {
      int i = call.<Integer>arg(0);
      return element(a, i, true, () -> a.get(i), v -> a.set(i, (Integer) v));
    } else if (receiver instanceof AtomicReferenceArray<?> a && call.args().length > 0) {
      int i = call.<Integer>arg(0);
      return element(a, i, false, () -> a.get(i), v -> set(a, i, v));
    }
    Place updater = Updaters.place(call);
    return updater != null ? updater : VarHandles.place(call);
  }

  @SuppressWarnings("unchecked") // The woven class passed a value of the type.
  private static void set(AtomicReference<?> cell, @Nullable Object value) {
    ((AtomicReference<Object>) cell).set(value);
  }

  @SuppressWarnings("unchecked") // The woven class passed a value of the type.
  private static void set(AtomicReferenceArray<?> cells, int i, @Nullable Object value) {
    ((AtomicReferenceArray<Object>) cells).set(i, value);
  }

  private static Place single(
      Object owner,
      String name,
      boolean primitive,
      java.util.function.Supplier<@Nullable Object> get,
      java.util.function.Consumer<@Nullable Object> set) {
    return new Place(new Cell(owner, name, name, primitive, get, set), 0, false);
  }

  private static Place element(
      Object owner,
      int index,
      boolean primitive,
      java.util.function.Supplier<@Nullable Object> get,
      java.util.function.Consumer<@Nullable Object> set) {
    // An index out of bounds throws before anything else happens.
    Objects.checkIndex(index, length(owner));
    return new Place(new Cell(owner, index, "[" + index + "]", primitive, get, set), 1, false);
  }

  private static boolean isArray(@Nullable Object receiver) {
    return receiver instanceof AtomicLongArray
        || receiver instanceof AtomicIntegerArray
        || receiver instanceof AtomicReferenceArray;
  }

  private static int length(Object array) {
    if (array instanceof AtomicLongArray a) {
      return a.length();
    }
    return array instanceof AtomicIntegerArray a
        ? a.length()
        : ((AtomicReferenceArray<?>) array).length();
  }

  private static @Nullable Object operate(Call call, Place place) {
    Execution execution = call.execution();
    Cell cell = place.cell();
    Object[] args = call.args();
    int at = place.used();
    String name = call.name();
    Mode mode = mode(name, place.plainByDefault());
    Mode update = updateMode(name);
    switch (base(name)) {
      case "get", "intValue", "longValue", "doubleValue", "floatValue" -> {
        return convert(cell.read(execution, mode), name);
      }
      case "toString" -> {
        return String.valueOf(cell.read(execution, Mode.VOLATILE));
      }
      case "set", "lazySet" -> {
        cell.write(execution, mode, args[at]);
        return null;
      }
      case "compareAndSet" -> {
        return cell.compareAndSet(execution, update, args[at], args[at + 1], false).swapped();
      }
      case "weakCompareAndSet" -> {
        return cell.compareAndSet(execution, update, args[at], args[at + 1], true).swapped();
      }
      case "compareAndExchange" -> {
        return cell.compareAndSet(execution, update, args[at], args[at + 1], false).found();
      }
      case "getAndSet" -> {
        return cell.readModifyWrite(execution, update, old -> args[at]);
      }
      case "getAndUpdate", "updateAndGet", "getAndAccumulate", "accumulateAndGet" -> {
        return byFunction(execution, cell, name, args, at);
      }
      default -> {
        BinaryOperator<Object> sum = arithmetic(base(name));
        if (sum == null) {
          return Model.NOT_MINE;
        }
        Object operand = args.length > at ? args[at] : null;
        Object[] next = new Object[1];
        Object old =
            cell.readModifyWrite(
                execution,
                update,
                o -> {
                  next[0] = sum.apply(o, operand == null ? one(o) : operand);
                  return next[0];
                });
        return name.startsWith("getAnd") ? old : next[0];
      }
    }
  }

  /** Update functions may run again: another thread may come between the read and the swap. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Functions over the cell's own type.
  private static @Nullable Object byFunction(
      Execution execution, Cell cell, String name, Object[] args, int at) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Object old = cell.read(execution, Mode.VOLATILE);
      Object next =
          name.contains("pdate")
              ? Functions.apply(args[at], old)
              : Functions.apply(args[at + 1], old, args[at]);
      if (cell.compareAndSet(execution, Mode.VOLATILE, old, next, false).swapped()) {
        return name.startsWith("getAnd") ? old : next;
      }
    }
    throw execution.halt(Outcome.LIVELOCK, "an update function changes what it updates");
  }

  private static @Nullable Object convert(@Nullable Object value, String name) {
    if (value instanceof Number number) {
      return switch (name) {
        case "intValue" -> number.intValue();
        case "longValue" -> number.longValue();
        case "doubleValue" -> number.doubleValue();
        case "floatValue" -> number.floatValue();
        default -> value;
      };
    }
    return value;
  }

  /** The operation without the suffix that says its memory effects. */
  private static String base(String name) {
    for (String suffix : new String[] {"Volatile", "Opaque", "Acquire", "Release", "Plain"}) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private static Mode mode(String name, boolean plainByDefault) {
    if (name.endsWith("Opaque")) {
      return Mode.OPAQUE;
    } else if (name.endsWith("Acquire") || name.endsWith("Release") || name.equals("lazySet")) {
      return Mode.ACQUIRE_RELEASE;
    } else if (name.endsWith("Plain")) {
      return Mode.PLAIN;
    } else if (plainByDefault && (name.equals("get") || name.equals("set"))) {
      return Mode.PLAIN;
    }
    return Mode.VOLATILE;
  }

  /** The mode of an operation that reads and writes in one step. */
  private static Mode updateMode(String name) {
    if (name.endsWith("Acquire")) {
      return Mode.ACQUIRE;
    } else if (name.endsWith("Release")) {
      return Mode.RELEASE;
    }
    return name.endsWith("Plain") ? Mode.OPAQUE : Mode.VOLATILE;
  }

  private static Object one(@Nullable Object like) {
    return like instanceof Integer ? (Object) 1 : (Object) 1L;
  }

  private static @Nullable BinaryOperator<Object> arithmetic(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("increment") || lower.contains("add")) {
      return Functions::add;
    } else if (lower.contains("decrement")) {
      return (a, b) -> Functions.add(a, Functions.negate(b));
    } else if (lower.contains("bitwise")) {
      return (a, b) -> Functions.bitwise(lower, a, b);
    }
    return null;
  }
}
