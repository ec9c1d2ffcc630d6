package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.judge.search.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hash tables of what has no hash code of its own are walked in the same order in every execution.
 */
class TablesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.util.concurrent.atomic.AtomicLong()",
        "new java.util.concurrent.atomic.LongAdder()",
        "new Cell()",
        "new Owned()",
        "new java.lang.ref.WeakReference<>(this)"
      })
  void anObjectsPlaceIsNotDrawn(String key) throws Exception {
    Path file = folder.resolve("Keyed.java");
    Files.writeString(
        file,
        """
        import io.github.pageviews.counter.Counter;
        import java.util.*;
        import java.util.concurrent.atomic.*;
        public class Keyed implements Counter {
          static class Cell { long used; }
          static class Owned extends java.util.concurrent.locks.ReentrantLock {}
          private final Map<Object, AtomicLong> cells = new LinkedHashMap<>();
          private final Set<Object> keys = new HashSet<>();
          private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(this::cell);
          private synchronized AtomicLong cell() {
            Object key = %s;
            keys.add(key);
            cells.put(key, new AtomicLong());
            return cells.get(key);
          }
          @Override public void increment() {
            mine.get().incrementAndGet();
          }
          @Override public synchronized long value() {
            long sum = 0;
            for (Object key : keys) {
              sum += cells.get(key).get();
            }
            return sum;
          }
        }
        """
            .formatted(key));
    int first = executions(file);
    for (int i = 0; i < 3; i++) {
      assertThat(executions(file)).isEqualTo(first);
    }
  }

  private static int executions(Path file) throws Exception {
    try (CounterLoader loader = new CounterLoader(List.of(), UnaryOperator.identity())) {
      Subject subject = new Subject(loader.load(file.toString()));
      Exploration exploration =
          new Exploration(subject, Scenario.of("IV", "IV"), new Bounds(2, 0, 0), true);
      exploration.run(100_000, Long.MAX_VALUE, Set.of());
      assertThat(exploration.isExhausted()).isTrue();
      return exploration.executions();
    }
  }
}
