package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.run.Strand;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Concurrent maps. An update of a key happens-before a later read of it; compute and its kin are
 * atomic for a key in a {@link ConcurrentHashMap}, and in a {@link ConcurrentSkipListMap} may apply
 * their function again.
 */
final class Maps {
  private Maps() {}

  static @Nullable Object call(Call call) throws Throwable {
    if (call.name().equals("removeIf") && isView(call.receiver())) {
      removesStepByStep(call);
    }
    if (!(call.receiver() instanceof ConcurrentMap<?, ?> map) || !JdkTypes.isConcurrent(map)) {
      return Model.NOT_MINE;
    }
    @SuppressWarnings("unchecked") // The woven class passes keys and values of the type.
    ConcurrentMap<Object, Object> entries = (ConcurrentMap<Object, Object>) map;
    Execution execution = call.execution();
    Object[] args = call.args();
    String name = call.name();
    switch (name) {
      case "compute", "computeIfAbsent", "computeIfPresent", "merge" -> {
        return entries instanceof ConcurrentHashMap
            ? locked(call, entries)
            : repeated(call, entries);
      }
      case "get", "containsKey", "getOrDefault" -> {
        execution.pointOn(map, map.getClass());
        sees(execution, entries, args[0]);
        Object result = call.real();
        execution.noteRead(map, result);
        return result;
      }
      case "put", "putIfAbsent", "remove", "replace" -> {
        execution.pointOn(map, map.getClass());
        Waits.until(execution, "an entry of the map", () -> !isLocked(execution, entries, args[0]));
        Object before = entries.get(args[0]);
        sees(execution, entries, args[0]);
        updates(execution, entries, args[0]);
        Object result = call.real();
        if (before != entries.get(args[0])) {
          execution.changed();
        }
        execution.trace(name + " " + Step.show(args[0]), "");
        return result;
      }
      case "replaceAll" -> {
        replaceAll(call, entries);
        return null;
      }
      default -> {
        // Sums, sizes and iterators: whatever they see, they see with what led to it.
        execution.pointOn(map, map.getClass());
        execution.memory().acquire(map, execution.running().clock());
        if (name.equals("clear") || name.equals("putAll")) {
          execution.changed();
          execution.memory().release(map, execution.running().clock());
        }
        return Bulk.isOne(call) ? Bulk.call(call, map) : call.real();
      }
    }
  }

  private static boolean isView(@Nullable Object receiver) {
    return receiver != null
        && receiver.getClass().getName().startsWith(ConcurrentHashMap.class.getName() + "$");
  }

  /** What the predicate was asked about may be another's by the time it is removed. */
  private static void removesStepByStep(Call call) {
    Execution execution = call.execution();
    Predicate<Object> chosen = call.arg(0);
    call.args()[0] =
        (Predicate<Object>)
            element -> {
              boolean remove = chosen.test(element);
              execution.point("removeIf", ConcurrentHashMap.class);
              return remove;
            };
  }

  private static Object entry(Execution execution, Object map, Object key) {
    return execution.state().computeIfAbsent(new Identity(map, key), k -> new Object());
  }

  private static void sees(Execution execution, Object map, Object key) {
    execution.memory().acquire(entry(execution, map, key), execution.running().clock());
  }

  private static void updates(Execution execution, Object map, Object key) {
    Strand self = execution.running();
    execution.memory().release(entry(execution, map, key), self.clock());
    execution.memory().release(map, self.clock());
    self.clock().tick(self.id());
  }

  private static boolean isLocked(Execution execution, Object map, Object key) {
    return execution.state().containsKey(new Identity(entry(execution, map, key), "locked"));
  }

  private static Identity updating(Execution execution, Object map) {
    return new Identity(map, execution.running());
  }

  /** Whether the strand is inside an update of a key that stands in the same bin in any table. */
  private static boolean updatesInBin(Execution execution, Object map, Object key) {
    Object outer = execution.state().get(updating(execution, map));
    return outer != null && outer.hashCode() == key.hashCode();
  }

  /** The whole method is atomic for its key; others wait. */
  private static @Nullable Object locked(Call call, ConcurrentMap<Object, Object> map) {
    Execution execution = call.execution();
    Object key = call.args()[0];
    Object entry = entry(execution, map, key);
    Identity lock = new Identity(entry, "locked");
    execution.pointOn(map, map.getClass());
    Object old = map.get(key);
    boolean absent = call.name().equals("computeIfAbsent");
    sees(execution, map, key);
    if (absent && old != null) {
      return old;
    }
    if (updatesInBin(execution, map, key)) {
      throw new IllegalStateException("Recursive update");
    }
    Waits.until(execution, "an entry of the map", () -> !execution.state().containsKey(lock));
    execution.state().put(lock, execution.running());
    Object outer = execution.state().put(updating(execution, map), key);
    try {
      sees(execution, map, key);
      old = map.get(key);
      long before = execution.changes();
      Object next = compute(call, old);
      if (next == old || execution.changes() > before) {
        // What was changed inside the value or elsewhere can be seen before the method ends.
        execution.point(call.name(), map.getClass());
      }
      store(map, key, next);
      execution.trace(call.name() + " " + Step.show(next), Step.show(next));
      return next;
    } finally {
      execution.state().remove(lock);
      execution.state().put(updating(execution, map), outer);
      updates(execution, map, key);
      execution.changed();
    }
  }

  /** Not atomic: the function runs on what was read, and again if another came between. */
  private static @Nullable Object repeated(Call call, ConcurrentMap<Object, Object> map) {
    Execution execution = call.execution();
    Object key = call.args()[0];
    while (true) {
      execution.pointOn(map, map.getClass());
      sees(execution, map, key);
      Object old = map.get(key);
      Object next = compute(call, old);
      execution.pointOn(map, map.getClass());
      if (map.get(key) == old) {
        store(map, key, next);
        updates(execution, map, key);
        execution.changed();
        return next;
      }
    }
  }

  /** Each entry on its own; to one that was updated meanwhile the function is applied again. */
  private static void replaceAll(Call call, ConcurrentMap<Object, Object> map) {
    Execution execution = call.execution();
    for (Object key : List.copyOf(map.keySet())) {
      boolean done = false;
      while (!done) {
        execution.pointOn(map, map.getClass());
        sees(execution, map, key);
        Object old = map.get(key);
        done = old == null || replaces(execution, map, key, old, call.args()[0]);
      }
    }
  }

  private static boolean replaces(
      Execution execution,
      ConcurrentMap<Object, Object> map,
      Object key,
      Object old,
      Object function) {
    Object next = Objects.requireNonNull(Functions.apply(function, key, old));
    execution.pointOn(map, map.getClass());
    Waits.until(execution, "an entry of the map", () -> !isLocked(execution, map, key));
    if (!map.replace(key, old, next)) {
      return false;
    }
    updates(execution, map, key);
    execution.changed();
    execution.trace("replaceAll " + Step.show(key), Step.show(next));
    return true;
  }

  private static @Nullable Object compute(Call call, @Nullable Object old) {
    Object[] args = call.args();
    return switch (call.name()) {
      case "compute" -> Functions.apply(args[1], args[0], old);
      case "computeIfAbsent" -> old != null ? old : Functions.apply(args[1], args[0]);
      case "computeIfPresent" -> old == null ? null : Functions.apply(args[1], args[0], old);
      default -> old == null ? args[1] : Functions.apply(args[2], old, args[1]);
    };
  }

  private static void store(ConcurrentMap<Object, Object> map, Object key, @Nullable Object value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }
}
