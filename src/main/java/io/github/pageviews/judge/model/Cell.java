package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Memory;
import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.memory.Variable;
import io.github.pageviews.judge.memory.Write;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.run.Strand;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A variable that is accessed through an object such as an {@code AtomicLong} or a {@code
 * VarHandle}.
 *
 * @param owner the object that holds it, or null if it is static
 * @param key which of its variables
 * @param primitive whether it holds primitive values, which are boxed only on their way here
 * @param get reads the real one
 * @param set writes the real one
 */
record Cell(
    @Nullable Object owner,
    Object key,
    String name,
    boolean primitive,
    Supplier<@Nullable Object> get,
    Consumer<@Nullable Object> set) {

  private Variable named(Execution execution) {
    return execution.memory().variable(owner, key, name);
  }

  private Variable variable(Execution execution) {
    Variable variable = named(execution);
    execution.memory().initial(variable, get.get());
    return variable;
  }

  private Variable variableToRead(Execution execution) {
    Variable variable = variable(execution);
    execution.touchToRead(variable);
    return variable;
  }

  private Variable variableToWrite(Execution execution) {
    Variable variable = variable(execution);
    execution.touch(variable);
    return variable;
  }

  private Object place() {
    return key instanceof Integer ? "element of " + name : key;
  }

  @Nullable Object read(Execution execution, Mode mode) {
    return read(execution, mode, true);
  }

  /** Reads what was written last, and takes over nothing that the writer knew. */
  @Nullable Object readNewest(Execution execution) {
    return read(execution, Mode.OPAQUE, false);
  }

  private @Nullable Object read(Execution execution, Mode mode, boolean older) {
    execution.accessPoint(place(), mode == Mode.PLAIN, false);
    Object newest = get.get();
    if (execution.isSolo()) {
      execution.noteRead(this.key, newest);
      return newest;
    }
    Variable variable = variableToRead(execution);
    variable.setHalves(primitive);
    Memory.Seen seen = seen(execution, variable, mode, older);
    execution.noteRaces(place());
    Object value = seen.stale() ? seen.value() : newest;
    execution.noteRead(variable, value);
    if (seen.stale() && mode != Mode.PLAIN) {
      execution.noteOutdated();
    }
    execution.trace(name, "reads " + Step.show(value) + seen.how(), Step.show(newest));
    return value;
  }

  private static Memory.Seen seen(
      Execution execution, Variable variable, Mode mode, boolean older) {
    Strand strand = execution.running();
    return execution
        .memory()
        .read(
            variable,
            mode,
            false,
            strand.id(),
            strand.clock(),
            strand.site(),
            (writes, options) ->
                older ? execution.chooseValue(variable, mode, writes, options) : 0);
  }

  void write(Execution execution, Mode mode, @Nullable Object value) {
    execution.writePoint(place(), mode == Mode.PLAIN, () -> named(execution), null);
    execution.changed();
    if (!execution.isSolo()) {
      Strand strand = execution.running();
      execution
          .memory()
          .write(
              variableToWrite(execution), mode, strand.id(), strand.clock(), strand.site(), value);
      execution.noteRaces(place());
      execution.trace(name, "writes " + Step.show(value), Step.show(value));
    }
    set.accept(value);
  }

  /** One atomic step; {@code update} returns the new value, given the newest. */
  @Nullable Object readModifyWrite(
      Execution execution, Mode mode, java.util.function.UnaryOperator<@Nullable Object> update) {
    // Any value will do, but which it is may be one that others are about to give.
    execution.writePoint(place(), false, () -> named(execution), () -> false);
    Write late = execution.isSolo() ? null : late(execution, mode);
    if (late != null) {
      return behind(execution, late, update);
    }
    Object old = get.get();
    Object next = update.apply(old);
    if (Objects.equals(old, next)) {
      // As a test-and-set that finds the lock taken: nothing changes for those who spin.
      execution.noteRead(key, old);
    } else {
      execution.changed();
    }
    if (!execution.isSolo()) {
      Strand strand = execution.running();
      execution
          .memory()
          .readModifyWrite(
              variableToWrite(execution), mode, strand.id(), strand.clock(), strand.site(), next);
      execution.trace(name, Step.show(old) + " -> " + Step.show(next), Step.show(next));
    }
    set.accept(next);
    return old;
  }

  /** What the step reads, if it comes before a write that comes through late. */
  private @Nullable Write late(Execution execution, Mode mode) {
    Variable variable = variableToRead(execution);
    return execution
        .memory()
        .lateRead(
            variable,
            execution.running().clock(),
            (writes, options) -> execution.chooseValue(variable, mode, writes, options));
  }

  private @Nullable Object behind(
      Execution execution, Write late, java.util.function.UnaryOperator<@Nullable Object> update) {
    Strand strand = execution.running();
    Object old = late.value();
    Object next = update.apply(old);
    execution
        .memory()
        .readModifyWriteBehind(
            variableToWrite(execution), late, strand.id(), strand.clock(), strand.site(), next);
    execution.noteOutdated();
    execution.trace(
        name,
        Step.show(old) + " -> " + Step.show(next) + ", overwritten by a late write",
        Step.show(get.get()));
    return old;
  }

  /** What a constructor writes; who finds the object by a race may come before it. */
  static void construct(Object owner, String name, Object byDefault, Object initial) {
    if (Probe.isUnremembered() || initial.equals(byDefault)) {
      return;
    }
    Execution execution = Probe.execution();
    Variable variable = execution.memory().variable(owner, name, name);
    execution.memory().initialDefault(variable, byDefault);
    Strand strand = execution.running();
    execution
        .memory()
        .write(variable, Mode.OPAQUE, strand.id(), strand.clock(), strand.site(), initial);
  }

  /** Compare-and-set in one atomic step; returns what was found. */
  CompareResult compareAndSet(
      Execution execution,
      Mode mode,
      @Nullable Object expected,
      @Nullable Object next,
      boolean weak) {
    execution.writePoint(place(), false, () -> named(execution), () -> same(get.get(), expected));
    Object found = get.get();
    boolean same = same(found, expected);
    if (same && weak && execution.choose(Chooser.Kind.WORLD, 2) == 1) {
      execution.trace(name, "compare-and-set fails spuriously", Step.show(found));
      return new CompareResult(false, found);
    }
    if (same && !execution.isSolo()) {
      Mode reading = mode.acquires() ? Mode.VOLATILE : Mode.OPAQUE;
      Memory.Seen seen = seen(execution, variableToRead(execution), reading, true);
      if (seen.stale() && !same(seen.value(), expected)) {
        // A write weaker than volatile comes through late; who finds the one before fails.
        execution.noteRead(key, seen.value());
        execution.noteOutdated();
        execution.trace(
            name,
            "compare-and-set of " + Step.show(expected) + " fails" + seen.how(),
            Step.show(found));
        return new CompareResult(false, seen.value());
      }
    }
    if (!same) {
      Strand strand = execution.running();
      if (!execution.isSolo()) {
        execution.memory().fails();
        execution
            .memory()
            .read(
                variableToRead(execution),
                mode.acquires() ? Mode.VOLATILE : Mode.OPAQUE,
                false,
                strand.id(),
                strand.clock(),
                strand.site(),
                (writes, options) -> 0);
        execution.trace(
            name, "compare-and-set of " + Step.show(expected) + " fails", Step.show(found));
      }
      execution.noteRead(key, found);
      return new CompareResult(false, found);
    }
    execution.changed();
    if (!execution.isSolo()) {
      Strand strand = execution.running();
      Variable variable = variableToWrite(execution);
      execution.memory().meets(variable);
      execution
          .memory()
          .readModifyWrite(variable, mode, strand.id(), strand.clock(), strand.site(), next);
      execution.trace(name, Step.show(found) + " -> " + Step.show(next), Step.show(next));
    }
    set.accept(next);
    return new CompareResult(true, found);
  }

  record CompareResult(boolean swapped, @Nullable Object found) {}

  /** Primitive values compare by value, references by identity. */
  private boolean same(@Nullable Object a, @Nullable Object b) {
    return a == b || (primitive && a != null && a.equals(b));
  }
}
