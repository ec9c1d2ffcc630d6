package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Totals that wrap or round, found by setting the numbers that grow with the count to just below
 * where an int or a float ends, rather than by counting there.
 *
 * <p>Only numbers that grew by one with each of many increments are set: what is reset or carried
 * on the way never gets there.
 */
final class Totals {
  private static final int COUNTED = 70_000;
  private static final long[] EDGES = {(1L << 24) - 2, (1L << 31) - 3, (1L << 32) - 3};

  private final List<Finding> findings = new ArrayList<>();

  Totals(Subject subject) {
    for (long edge : EDGES) {
      if (findings.isEmpty()) {
        LoadedCounter fresh = subject.fresh();
        Chooser ordinary = (kind, options, free) -> 0;
        Execution execution =
            new Execution(ordinary, subject.carriers(), subject.shared(), Integer.MAX_VALUE);
        execution.run(() -> attempt(execution, fresh, edge));
      }
    }
  }

  List<Finding> findings() {
    return findings;
  }

  private void attempt(Execution execution, LoadedCounter fresh, long edge) {
    try {
      execution.setSolo(true);
      check(execution, Subject.instance(fresh), edge);
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      note("beyond " + edge + " a call throws " + e.getClass().getSimpleName());
    }
  }

  private void check(Execution execution, Counter counter, long edge) throws Throwable {
    counter.increment();
    execution.quiesce();
    Map<String, Long> before = values(new Numbers(execution, counter));
    for (int i = 1; i < COUNTED; i++) {
      counter.increment();
    }
    execution.quiesce();
    if (counter.value() != COUNTED) {
      return;
    }
    boolean any = false;
    for (Map.Entry<String, Numbers.Cell> each :
        new Numbers(execution, counter).found().entrySet()) {
      Long was = before.get(each.getKey());
      Number now = number(each.getValue());
      if (was == null || now == null || Math.abs(now.longValue() - was) != COUNTED - 1) {
        continue;
      }
      if (each.getValue().set() == null) {
        if (counter.value() == COUNTED && matters(each.getKey())) {
          note("the count rests on a number that ends at " + Integer.MAX_VALUE);
          return;
        }
        continue;
      }
      each.getValue().set().accept(now.longValue() + (edge - COUNTED));
      any = true;
    }
    // If the count does not follow, the numbers set do not make up a state it can be in.
    if (!any || !rounds(counter.value(), edge)) {
      return;
    }
    for (long i = 1; i <= 6; i++) {
      counter.increment();
      execution.quiesce();
      long value = counter.value();
      if (Math.abs(value - COUNTED - i) <= 6) {
        // It has another copy of the count, perhaps in a thread of its own: nothing was found out.
        return;
      }
      if (value != edge + i) {
        note("after " + (edge + i) + " increments the count is " + value);
        return;
      }
    }
  }

  private static boolean matters(String path) {
    return !path.contains("queue");
  }

  private static boolean rounds(long value, long edge) {
    return Math.abs(value - edge) <= 2;
  }

  private void note(String reason) {
    findings.add(
        new Finding(Verdict.OVERFLOWS, reason, "overflow", List.of(), List.of(), List.of()));
  }

  private static @Nullable Number number(Numbers.Cell place) {
    return place.get().get();
  }

  private static Map<String, Long> values(Numbers places) {
    Map<String, Long> values = new HashMap<>();
    places
        .found()
        .forEach(
            (path, place) -> {
              Number number = place.get().get();
              if (number != null) {
                values.put(path, number.longValue());
              }
            });
    return values;
  }
}
