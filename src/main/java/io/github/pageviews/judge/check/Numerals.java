package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.judge.run.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Totals that are kept digit by digit, set to just below where another digit comes and where an
 * int, a float or a double ends, once it was learned from counting how they are written.
 *
 * <p>Nothing that is wrong counts until the counter has carried to where the next digit was set to
 * come, and has then written just what was expected: what it was set to is then one of its states.
 */
final class Numerals {
  /** Shows all digits of a byte in both forms. */
  static final int LEARNED_FROM = 2 * Numeral.LARGEST_LEARNED + 10;

  private static final int BEFORE = 3;
  private static final int STEPS = 6;
  private static final long CHAR_BASE = 1L << Character.SIZE;
  private static final int MOST_NUMBERS = 200;

  /** What stood in a place for each of the first numbers. */
  private record Row(String path, Digits digits, List<long[]> seen) {}

  private record Other(Numbers.Cell cell, List<Long> seen) {}

  /** A place in which the total is written. */
  private record Written(String path, Digits digits, Numeral numeral) {}

  /** A number that is as large as there are digits, but for a constant. */
  private record Used(Numbers.Cell cell, long more) {}

  private final Onward onward;
  private final Set<Long> constants;
  private final List<Row> rows = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private final List<Used> used = new ArrayList<>();
  private boolean isSure;

  /** To be made after the first increment. */
  Numerals(Execution execution, Counter counter, Set<Long> constants) {
    onward = new Onward(execution, counter);
    this.constants = new TreeSet<>(constants);
    this.constants.add(CHAR_BASE);
    Numbers numbers = new Numbers(execution, counter);
    numbers.digits().forEach((path, digits) -> rows.add(new Row(path, digits, new ArrayList<>())));
    if (numbers.found().size() <= MOST_NUMBERS) {
      numbers
          .found()
          .forEach(
              (path, cell) -> {
                if (cell.set() != null
                    && rows.stream().noneMatch(row -> Numbers.isPart(path, row.path()))) {
                  others.add(new Other(cell, new ArrayList<>()));
                }
              });
    }
    look();
  }

  /** To be called after each further increment, at rest. */
  void look() {
    rows.removeIf(
        row -> {
          long[] now = row.digits().get();
          return now == null || !row.seen().add(now);
        });
    others.removeIf(
        other -> {
          Number now = other.cell().get().get();
          return now == null || !other.seen().add(now.longValue());
        });
  }

  /** Returns the paths of what the total was found to be written in. */
  Set<String> found() {
    return isSure ? written.stream().map(Written::path).collect(Collectors.toSet()) : Set.of();
  }

  /** Returns what is wrong with the total, or null; to be called at rest. */
  @Nullable String check() {
    if (rows.isEmpty()) {
      return null;
    }
    long counted = rows.get(0).seen().size();
    List<Numeral> likely = new ArrayList<>();
    rows.forEach(row -> likely.addAll(Numeral.of(row.seen(), constants)));
    for (Numeral each : likely) {
      take(each);
      String wrong = beyond(each.base(), counted);
      if (isSure) {
        return wrong;
      }
      if (!set(counted) || !onward.reads(counted)) {
        return null;
      }
    }
    return null;
  }

  /** Takes it that the total is written like that, wherever it can be. */
  private void take(Numeral likely) {
    written.clear();
    used.clear();
    for (Row row : rows) {
      Numeral.of(row.seen(), constants).stream()
          .filter(each -> each.base() == likely.base())
          .findFirst()
          .ifPresent(each -> written.add(new Written(row.path(), row.digits(), each)));
    }
    for (Other other : others) {
      List<Long> values = other.seen();
      long more = values.get(0) - likely.length(1);
      boolean grows = !values.get(values.size() - 1).equals(values.get(0));
      if (grows && isUsed(values, likely, more)) {
        used.add(new Used(other.cell(), more));
      }
    }
  }

  private static boolean isUsed(List<Long> values, Numeral numeral, long more) {
    for (int n = 1; n <= values.size(); n++) {
      if (values.get(n - 1) != numeral.length(n) + more) {
        return false;
      }
    }
    return true;
  }

  /** Goes from edge to edge; each but the first is known by then to be a state it can be in. */
  private @Nullable String beyond(int base, long counted) {
    long right = counted;
    for (long edge : edges(base).tailSet(Math.max(counted + 1, base - BEFORE))) {
      if (!set(edge)) {
        return null;
      }
      if (!isSure) {
        isSure = goesOn(edge);
      } else if (onward.reads(edge)) {
        String wrong = onward.wrongWithin(edge, STEPS);
        if (wrong != null) {
          return wrong;
        }
      } else {
        return between(right, edge);
      }
      right = edge + STEPS;
      if (!isSure || !isWritten(right)) {
        return null;
      }
    }
    return null;
  }

  /** Just below where an int, a float or a double ends, or the code has a number, or it carries. */
  private NavigableSet<Long> edges(int base) {
    NavigableSet<Long> edges = new TreeSet<>(Totals.EDGES);
    long last = edges.last();
    constants.stream().map(each -> each - BEFORE).filter(each -> each < last).forEach(edges::add);
    for (long power = 1; power <= last / base; ) {
      power *= base;
      edges.add(power - BEFORE);
      edges.add(2 * power - BEFORE);
    }
    return edges;
  }

  private boolean goesOn(long from) {
    return onward.reads(from) && !onward.isWrongWithin(from, STEPS) && isWritten(from + STEPS);
  }

  private boolean set(long number) {
    for (Used each : used) {
      Consumer<Number> set = each.cell().set();
      if (set != null) {
        set.accept(written.get(0).numeral().length(number) + each.more());
      }
    }
    return written.stream()
        .allMatch(
            each -> {
              long[] row = row(each, number);
              return row != null && each.digits().set(row);
            });
  }

  private boolean isWritten(long number) {
    return written.stream()
        .allMatch(
            each -> {
              long[] row = row(each, number);
              return row != null && each.digits().are(row);
            });
  }

  private static long @Nullable [] row(Written in, long number) {
    long[] now = in.digits().get();
    return now == null ? null : in.numeral().of(number, now.length);
  }

  /** Finds the last number that is read as what was set, and counts on from there. */
  private @Nullable String between(long from, long to) {
    long right = from;
    long wrong = to;
    while (wrong - right > 1) {
      long middle = right + (wrong - right) / 2;
      if (set(middle) && onward.reads(middle)) {
        right = middle;
      } else {
        wrong = middle;
      }
    }
    long start = Math.max(from, right - BEFORE);
    return set(start) && onward.reads(start) ? onward.wrongWithin(start, STEPS) : null;
  }
}
