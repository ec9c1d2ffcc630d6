package io.github.pageviews.judge.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lengths of time that a submission may mean: a clock that goes on by just as much leaves
 * nothing to wait for, which {@link Object#wait(long)} takes for no limit.
 */
public final class Periods {
  private static final int MOST = 3;
  private static final long LEAST_MILLIS = 2;
  private static final long MOST_MILLIS = 3_600_000;
  private static final long NANOS = 1_000_000;
  private static final long SECOND = 1_000;
  private static final Set<String> CLOCKS =
      Set.of("currentTimeMillis", "nanoTime", "now", "millis");
  private static final Set<String> SECONDS = Set.of("SECONDS", "ofSeconds", "plusSeconds");

  private Periods() {}

  /**
   * Returns a few numbers of milliseconds that stand in the code, the nearest to where a clock is
   * read first; none if none is read.
   */
  public static List<Long> in(Constants constants) {
    Set<Long> besideClocks = new LinkedHashSet<>();
    Set<Long> elsewhere = new LinkedHashSet<>();
    boolean asks = false;
    boolean seconds = false;
    for (Constants.Method method : constants.methods()) {
      boolean asksHere = !Collections.disjoint(method.names(), CLOCKS);
      asks |= asksHere;
      seconds |= !Collections.disjoint(method.names(), SECONDS);
      (asksHere ? besideClocks : elsewhere).addAll(method.numbers());
    }
    if (!asks) {
      return List.of();
    }
    Set<Long> all = new LinkedHashSet<>();
    for (Set<Long> numbers : List.of(besideClocks, elsewhere)) {
      for (long number : numbers) {
        long millis = number >= NANOS && number % NANOS == 0 ? number / NANOS : number;
        if (seconds && millis < SECOND) {
          all.add(millis * SECOND);
        }
        all.add(millis);
      }
    }
    return all.stream()
        .filter(millis -> millis >= LEAST_MILLIS && millis < MOST_MILLIS)
        .limit(MOST)
        .toList();
  }
}
