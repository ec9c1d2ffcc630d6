package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Valued;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

/** References with a stamp or a mark: one cell, that holds both. */
final class Pairs {
  private Pairs() {}

  /** References are compared by identity, as the classes do. */
  private record Pair(@Nullable Object reference, Object tag) implements Valued {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair that && that.reference == reference && that.tag.equals(tag);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(reference) * 31 + tag.hashCode();
    }
  }

  static @Nullable Object call(Call call) {
    Cell cell = cell(call.receiver());
    if (cell == null) {
      return Model.NOT_MINE;
    }
    Execution execution = call.execution();
    Object[] args = call.args();
    switch (call.name()) {
      case "getReference" -> {
        return pair(cell.read(execution, Mode.VOLATILE)).reference();
      }
      case "getStamp", "isMarked" -> {
        return pair(cell.read(execution, Mode.VOLATILE)).tag();
      }
      case "get" -> {
        Pair pair = pair(cell.read(execution, Mode.VOLATILE));
        // Who tries again with what is there already changes nothing.
        if (!pair.tag().equals(java.lang.reflect.Array.get(args[0], 0))) {
          hold(args[0], pair.tag());
        }
        return pair.reference();
      }
      case "set" -> cell.write(execution, Mode.VOLATILE, new Pair(args[0], args[1]));
      case "compareAndSet", "weakCompareAndSet" -> {
        boolean[] swapped = new boolean[1];
        cell.readModifyWrite(
            execution,
            Mode.VOLATILE,
            old -> {
              Pair found = pair(old);
              swapped[0] = found.reference() == args[0] && found.tag().equals(args[2]);
              return swapped[0] ? new Pair(args[1], args[3]) : found;
            });
        return swapped[0];
      }
      case "attemptStamp", "attemptMark" -> {
        boolean[] swapped = new boolean[1];
        cell.readModifyWrite(
            execution,
            Mode.VOLATILE,
            old -> {
              Pair found = pair(old);
              swapped[0] = found.reference() == args[0];
              return swapped[0] ? new Pair(found.reference(), args[1]) : found;
            });
        return swapped[0];
      }
      default -> {
        return Model.NOT_MINE;
      }
    }
    return null;
  }

  /** The holder is an array like any other, which threads may share. */
  private static void hold(Object holder, Object tag) {
    if (tag instanceof Integer stamp) {
      Probe.store((int[]) holder, 0, stamp);
    } else {
      Probe.storeB(holder, 0, (Boolean) tag ? 1 : 0);
    }
  }

  private static Pair pair(@Nullable Object value) {
    return (Pair) Objects.requireNonNull(value);
  }

  private static @Nullable Cell cell(@Nullable Object receiver) {
    if (receiver instanceof AtomicStampedReference<?> stamped) {
      return new Cell(
          stamped,
          "pair",
          "AtomicStampedReference",
          false,
          () -> new Pair(stamped.getReference(), stamped.getStamp()),
          pair -> set(stamped, pair(pair)));
    } else if (receiver instanceof AtomicMarkableReference<?> marked) {
      return new Cell(
          marked,
          "pair",
          "AtomicMarkableReference",
          false,
          () -> new Pair(marked.getReference(), marked.isMarked()),
          pair -> set(marked, pair(pair)));
    }
    return null;
  }

  @SuppressWarnings("unchecked") // The woven class passed a value of the type.
  private static void set(AtomicStampedReference<?> stamped, Pair pair) {
    ((AtomicStampedReference<Object>) stamped).set(pair.reference(), (Integer) pair.tag());
  }

  @SuppressWarnings("unchecked") // The woven class passed a value of the type.
  private static void set(AtomicMarkableReference<?> marked, Pair pair) {
    ((AtomicMarkableReference<Object>) marked).set(pair.reference(), (Boolean) pair.tag());
  }
}
