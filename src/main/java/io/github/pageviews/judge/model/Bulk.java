package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Bulk operations of a {@link ConcurrentHashMap} that are parallel: actions run in strands of the
 * common pool, each entry's in its own. A map is reduced in two halves, each of which starts from
 * the basis, and searched in two halves, of which one may not see in time that the other has found
 * something.
 */
final class Bulk {
  private Bulk() {}

  /** Whether the first parameter is a threshold of parallelism. */
  static boolean isOne(Call call) {
    return call.site().descriptor().startsWith("(J");
  }

  static @Nullable Object call(Call call, Map<?, ?> map) throws Throwable {
    if (map.size() <= 1 || call.<Long>arg(0) > map.size()) {
      call.args()[0] = Long.MAX_VALUE; // It must not become parallel after all.
      return call.real();
    }
    Execution execution = call.execution();
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    if (call.name().startsWith("forEach")) {
      List<Runnable> actions = new ArrayList<>();
      entries.forEach(
          entry -> actions.add(() -> Functions.unchecked(() -> on(call, List.of(entry)))));
      ParallelStreams.runAll(execution, actions);
      return null;
    }
    if (call.name().startsWith("search") && execution.choose(Chooser.Kind.WORLD, 2) == 0) {
      return on(call, entries);
    }
    for (int i = 1; i < call.args().length; i++) {
      call.args()[i] = ParallelStreams.apart(execution, call.args()[i]);
    }
    int middle = entries.size() / 2;
    Object left = on(call, entries.subList(0, middle));
    Object right = on(call, entries.subList(middle, entries.size()));
    if (left == null || right == null || call.name().startsWith("search")) {
      return left == null ? right : left;
    }
    return Functions.apply(call.args()[call.args().length - 1], left, right);
  }

  /** The same on some of the entries, one after the other. */
  private static @Nullable Object on(Call call, List<Map.Entry<?, ?>> entries) throws Throwable {
    Map<Object, Object> some = new ConcurrentHashMap<>();
    entries.forEach(entry -> some.put(entry.getKey(), entry.getValue()));
    Object[] args = Arrays.copyOf(call.args(), call.args().length);
    args[0] = Long.MAX_VALUE;
    return call.site().invoke(some, args);
  }
}
