package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.memory.Variable;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Monitors;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.run.Strand;
import java.lang.reflect.Modifier;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls on all other objects. Those that promise no thread-safety are read or written as a whole,
 * and race like variables; concurrent ones order what they pass on.
 */
final class Collections {
  private static final Set<String> READERS =
      Set.of(
          "get",
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "containsValue",
          "iterator",
          "values",
          "keySet",
          "entrySet",
          "length",
          "cardinality",
          "charAt",
          "toString",
          "peek",
          "stream",
          "getOrDefault",
          "indexOf",
          "getLong",
          "getInt",
          "forEach",
          "hashCode",
          "equals",
          "first",
          "last",
          "getFirst",
          "getLast",
          "nextSetBit",
          "toArray",
          "capacity",
          "position",
          "limit",
          "remaining",
          "hasNext",
          "next",
          "getKey",
          "getProperty",
          "getCount",
          "getSum",
          "getMax",
          "getMin",
          "getAverage",
          "getValue",
          "longValue",
          "intValue",
          "isPresent",
          "toLongArray",
          "element");

  private static final Set<String> UNGUARDED =
      Set.of("iterator", "listIterator", "spliterator", "stream", "elements", "keys");

  /** What iterators do to that which they go through. */
  private static final Set<String> WRITING_STEPS = Set.of("set", "add", "remove");

  private Collections() {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    if (receiver == null || call.site().name().equals("getClass")) {
      return call.real();
    }
    Execution execution = call.execution();
    if (receiver instanceof java.util.stream.BaseStream<?, ?> stream && stream.isParallel()) {
      throw execution.halt(Outcome.OUT_OF_REACH, "parallel streams");
    }
    if (receiver instanceof Iterator<?>) {
      return step(call, execution, receiver);
    }
    if (isGuarded(receiver)) {
      return guarded(call, execution, receiver);
    }
    if (isUnsafe(receiver)) {
      return access(call, execution, receiver);
    }
    execution.point(call.name(), receiver.getClass());
    if (JdkTypes.isConcurrent(receiver)) {
      execution.memory().acquire(receiver, execution.running().clock());
      Object result = call.real();
      if (!READERS.contains(call.name())) {
        execution.memory().release(receiver, execution.running().clock());
        execution.running().clock().tick(execution.running().id());
        execution.changed();
      } else {
        execution.noteRead(receiver, result == null ? "null" : result.getClass());
      }
      return result;
    }
    return call.real();
  }

  private static boolean isUnsafe(Object object) {
    return (object instanceof java.util.Collection<?>
            || object instanceof java.util.Map<?, ?>
            || object instanceof java.util.Map.Entry<?, ?>
            || object instanceof java.util.BitSet
            || object instanceof StringBuilder
            || object instanceof java.util.LongSummaryStatistics
            || object instanceof java.util.IntSummaryStatistics
            || object instanceof java.util.DoubleSummaryStatistics
            || object instanceof java.util.StringJoiner
            || object instanceof java.nio.Buffer)
        && !object.getClass().getName().contains("Immutable")
        && !JdkTypes.isConcurrent(object);
  }

  /** Whether each method of it holds a lock of its own. */
  @SuppressWarnings("deprecation") // Submissions use it.
  private static boolean isGuarded(Object object) {
    return object.getClass().getName().startsWith("java.util.Collections$Synchronized")
        || object instanceof java.util.Vector<?>
        || object instanceof java.util.Hashtable<?, ?>
        || object instanceof StringBuffer
        || object instanceof java.util.Observable;
  }

  /**
   * A call under the monitor of the object; a view has that of what it is a view of. Iterators and
   * streams are left to the caller's own locking (Collections.synchronizedCollection).
   */
  static @Nullable Object guarded(Call call, Execution execution, Object receiver)
      throws Throwable {
    Object mutex = execution.state().getOrDefault(Identity.of(receiver), receiver);
    if (UNGUARDED.contains(call.name())) {
      traverses(execution, mutex);
      return leadsTo(execution, mutex, call.real());
    }
    Monitors.enter(execution, mutex);
    if (call.name().equals("notifyObservers")) {
      // It calls them when it has left again.
      Monitors.exit(execution, mutex);
      return call.real();
    }
    try {
      if (!execution.isSolo()) {
        Strand self = execution.running();
        Variable contents = contents(execution, mutex);
        if (READERS.contains(call.name())) {
          read(execution, contents);
        } else {
          execution
              .memory()
              .write(contents, Mode.PLAIN, self.id(), self.clock(), self.site(), call.name());
        }
        execution.noteRaces(mutex.getClass());
      }
      Object result = call.real();
      if (result != null && result != receiver && isGuarded(result)) {
        execution.state().put(Identity.of(result), mutex);
      }
      execution.trace(call.name() + " " + Step.show(result), "");
      return result;
    } finally {
      Monitors.exit(execution, mutex);
    }
  }

  /** One step of an iterator; others may come in between, as they may into what it goes through. */
  private static @Nullable Object step(Call call, Execution execution, Object iterator)
      throws Throwable {
    Object owner = execution.state().get(Identity.of(iterator));
    if (owner == null) {
      return call.real();
    }
    if (WRITING_STEPS.contains(call.name())) {
      return access(call, execution, iterator);
    }
    traverses(execution, owner);
    return call.real();
  }

  private static void traverses(Execution execution, Object owner) {
    if (execution.isSolo()) {
      return;
    }
    execution.accessPoint(owner.getClass(), true, false);
    Variable contents = contents(execution, owner);
    execution.touchToRead(contents);
    read(execution, contents);
    execution.noteRaces(owner.getClass());
  }

  private static Variable contents(Execution execution, Object owner) {
    return execution.memory().variable(owner, "contents", owner.getClass().getSimpleName());
  }

  /** Reads contents as a whole: they are never seen as they were before. */
  private static void read(Execution execution, Variable contents) {
    Strand self = execution.running();
    execution
        .memory()
        .read(
            contents,
            Mode.PLAIN,
            false,
            self.id(),
            self.clock(),
            self.site(),
            (writes, options) -> 0);
  }

  /** Remembers what an iterator or a view belongs to. */
  private static @Nullable Object leadsTo(
      Execution execution, Object owner, @Nullable Object result) {
    if (result instanceof Iterator<?> || isView(result)) {
      execution.state().put(Identity.of(Objects.requireNonNull(result)), owner);
    }
    return result;
  }

  private static boolean isView(@Nullable Object object) {
    // HashMap$Values, TreeMap$KeySet and the like, not a list that was got out of a map.
    return object instanceof java.util.Collection<?>
        && object.getClass().getName().matches("java\\.util\\.[A-Za-z]*Map\\$.*");
  }

  private static @Nullable Object access(Call call, Execution execution, Object receiver)
      throws Throwable {
    if (execution.isSolo()) {
      if (!READERS.contains(call.name())) {
        changes(call, execution, receiver);
      }
      return call.real();
    }
    Object owner =
        Buffers.isOwn(receiver, call.name())
            ? receiver
            : execution.state().getOrDefault(Identity.of(receiver), receiver);
    boolean reads = READERS.contains(call.name()) || Buffers.isAsking(receiver, call.name());
    execution.accessPoint(owner.getClass(), true, !reads);
    Strand self = execution.running();
    Variable variable = contents(execution, owner);
    if (reads) {
      execution.touchToRead(variable);
      boolean races = execution.memory().racesWithWrite(variable, self.clock());
      read(execution, variable);
      execution.noteRaces(owner.getClass());
      Object before = races ? execution.state().get(new Identity(owner, "before")) : null;
      if (before != null && execution.choose(Chooser.Kind.VALUE, 2) == 1) {
        return readBefore(call, execution, owner, before);
      }
      Object result = call.real();
      execution.trace(call.name() + " " + Step.show(result), "");
      if (Buffers.isView(receiver, result)) {
        Object whole = execution.state().getOrDefault(Identity.of(receiver), receiver);
        execution.state().put(Identity.of(Objects.requireNonNull(result)), whole);
      }
      return leadsTo(execution, owner, result);
    }
    execution.touch(variable);
    boolean races = execution.memory().racesWithWrite(variable, self.clock());
    Object copy = Copies.of(owner);
    if (copy != null) {
      execution.state().put(new Identity(owner, "before"), copy);
    }
    execution
        .memory()
        .write(variable, Mode.PLAIN, self.id(), self.clock(), self.site(), call.name());
    execution.noteRaces(owner.getClass());
    execution.changed();
    // Two racing writes: this one may take the other's place, or be lost itself.
    if (races && execution.choose(Chooser.Kind.VALUE, 2) == 1) {
      Object result = call.real();
      if (copy != null) {
        Copies.restore(owner, copy);
        execution.trace(call.name() + " is lost in a race", "");
      }
      return result;
    }
    Object result = call.real();
    execution.trace(call.name(), "");
    return result;
  }

  /** A view is made anew each time, but what it changes is not. */
  private static void changes(Call call, Execution execution, Object receiver) {
    if (Modifier.isPublic(receiver.getClass().getModifiers())) {
      execution.changed(receiver, call.name(), null);
      for (Object arg : call.args()) {
        execution.changed(receiver, call.name(), arg);
      }
    } else {
      execution.changed();
    }
  }

  /** Reads while another writes: what was there before may be found. */
  private static @Nullable Object readBefore(
      Call call, Execution execution, Object owner, Object before) throws Throwable {
    Object now = Copies.of(owner);
    Copies.restore(owner, before);
    try {
      Object result = call.real();
      execution.trace(call.name() + " " + Step.show(result) + " (stale)", "");
      return result;
    } finally {
      Copies.restore(owner, Objects.requireNonNull(now));
    }
  }
}
