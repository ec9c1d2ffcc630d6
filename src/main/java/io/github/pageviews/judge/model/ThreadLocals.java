package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Overrides;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thread-local variables: the strand's own, gone when it ends. */
final class ThreadLocals {
  private ThreadLocals() {}

  static @Nullable Object call(Call call, ThreadLocal<?> local) throws Throwable {
    Execution execution = call.execution();
    Map<Object, Object> values = execution.running().locals();
    switch (call.name()) {
      case "get" -> {
        if (!values.containsKey(local)) {
          values.put(local, initial(local));
        }
        return values.get(local);
      }
      case "set" -> {
        values.put(local, call.arg(0));
        return null;
      }
      case "remove" -> {
        values.remove(local);
        return null;
      }
      default -> {
        return call.real();
      }
    }
  }

  /** ThreadLocal.withInitial. */
  static ThreadLocal<?> withInitial(Call call) {
    return new WithInitial(call.arg(0));
  }

  private static @Nullable Object initial(ThreadLocal<?> local) throws Throwable {
    if (local instanceof WithInitial with) {
      return with.supplier.get();
    }
    return Overrides.call(local, ThreadLocal.class, "initialValue", null);
  }

  /** What ThreadLocal.withInitial returns here. */
  static final class WithInitial extends ThreadLocal<Object> {
    final java.util.function.Supplier<?> supplier;

    WithInitial(java.util.function.Supplier<?> supplier) {
      this.supplier = supplier;
    }
  }
}
