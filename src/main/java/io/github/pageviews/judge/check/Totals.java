package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.judge.run.Execution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Totals that wrap or round, found by setting the numbers that grow with the count to just below
 * where an int, a float or a double ends, rather than by counting there.
 *
 * <p>Numbers that grew by one with each of many increments are set together; others, such as the
 * thousands beside the rest, each alone, once it is known how much of the count each of their units
 * is. What is set counts only if the count first goes on rightly from a small such change, and if
 * numbers still grow where one that stands in the code comes: they may start anew there.
 */
final class Totals {
  /** Where floats, ints, parts of a word and doubles end. */
  static final List<Long> EDGES = below(24, 31, 32, 33, 34, 35, 36, 40, 44, 48, 53);

  /** Where each takes many increments to show. */
  private static final List<Long> FEW_EDGES = below(24, 31, 32, 53);

  private static final List<Long> INT_EDGES = below(31, 32);
  private static final long AN_INT_AROUND = 1L << 32;

  /** A window of {@link #STEPS} around any of them shows what becomes of a number there. */
  private static final int BEFORE = 3;

  private static final int STEPS = 6;
  private static final int CONTROL = 8;
  private static final int MOST_WEIGHT = 10_000;

  /** As many increments as a batch may hold back before it is folded in. */
  static final int FOLDED = 1_100;

  private final Execution execution;
  private final Counter counter;
  private final Onward onward;
  private final int folded;
  private final Set<Long> constants;
  private final Set<String> digits;
  private final Map<String, Long> atOne;
  private final List<Growing> together = new ArrayList<>();
  private final List<Growing> alone = new ArrayList<>();

  /** Ints that grew by one with each of many increments between which nobody read. */
  private final Map<String, Growing> unread = new LinkedHashMap<>();

  private @Nullable Map<String, Long> atLastRead;

  /** What they were when they were looked at last, and which way each has gone so far. */
  private Map<String, Long> lastSeen;

  private final Map<String, Integer> ways = new HashMap<>();

  /**
   * Those that go back and forth, as what is left of a block does, and after how many increments
   * that was seen: they are no totals.
   */
  private final Map<String, Long> swinging = new HashMap<>();

  /** If not null, which numbers may be totals. */
  private final @Nullable Set<String> only;

  /** Whether it is not the count that is being brought to its end. */
  private boolean isBeside;

  /** Whether setting numbers has brought the counter into a state that it can't be in. */
  private boolean disturbed;

  /**
   * To be made after the first increment.
   *
   * @param constants numbers that stand in the code
   * @param folded how many increments a batch may hold back; {@link #FOLDED}, if that many are not
   *     too slow
   * @param digits where the count is written digit by digit; no digit is a number of its own
   */
  Totals(
      Execution execution, Counter counter, Set<Long> constants, int folded, Set<String> digits) {
    this(execution, counter, constants, folded, digits, null);
  }

  /** For nothing but some of the numbers. */
  static Totals of(Set<String> only, Execution execution, Counter counter, Set<Long> constants) {
    return new Totals(execution, counter, constants, 0, Set.of(), only);
  }

  private Totals(
      Execution execution,
      Counter counter,
      Set<Long> constants,
      int folded,
      Set<String> digits,
      @Nullable Set<String> only) {
    this.only = only;
    this.folded = folded;
    this.digits = digits;
    this.constants = constants;
    this.execution = execution;
    this.counter = counter;
    onward = new Onward(execution, counter);
    atOne = values(new Numbers(execution, counter));
    lastSeen = atOne;
  }

  /** Looks which way the numbers go; to be called now and then, after so many increments. */
  void look(long increments) {
    Map<String, Long> now = values(new Numbers(execution, counter));
    now.forEach(
        (path, value) -> {
          int way = Long.compare(value, lastSeen.getOrDefault(path, value));
          if (way != 0 && way != ways.getOrDefault(path, way)) {
            swinging.putIfAbsent(path, increments);
          } else if (way != 0) {
            ways.put(path, way);
          }
        });
    lastSeen = now;
  }

  /** Returns the numbers that go back and forth, and after how many increments that was seen. */
  Map<String, Long> swinging() {
    return swinging;
  }

  /** Says that nobody reads until {@link #endsUnread}, unless {@link #isRead} comes between. */
  void beginsUnread() {
    atLastRead = values(new Numbers(execution, counter));
  }

  /** Says that the count was read. */
  void isRead() {
    atLastRead = null;
  }

  /** Says how many increments were made while nobody read. */
  void endsUnread(long increments) {
    Map<String, Long> before = atLastRead;
    if (before != null) {
      new Numbers(execution, counter)
          .found()
          .forEach(
              (path, cell) -> {
                Long was = before.get(path);
                if (was != null
                    && (cell.set() != null || cell.ends())
                    && cell.get().get() instanceof Integer now
                    && Math.abs(now - was) == increments) {
                  unread.put(path, new Growing(cell, now < was ? -1 : 1));
                }
              });
    }
  }

  /** As many views as an int can't tell from none, without a read of the count in between. */
  private @Nullable String wrapsUnread() {
    for (Map.Entry<String, Growing> each : unread.entrySet()) {
      Growing number = each.getValue();
      if (number.cell().ends()) {
        return "the increments between two reads rest on a number that ends at "
            + Integer.MAX_VALUE;
      }
      if (counts(number, CONTROL)
          && !counts(number, AN_INT_AROUND)
          && !carries(each.getKey(), number)) {
        return "when "
            + AN_INT_AROUND
            + " increments come between two reads, the second tells none of them";
      }
    }
    return null;
  }

  /**
   * Whether another number tells when this int comes to its end or around, or before that to one at
   * which it starts anew.
   */
  private boolean carries(String path, Growing each) {
    Consumer<Number> set = Objects.requireNonNull(each.cell().set());
    for (long edge : with(INT_EDGES).tailSet((long) FOLDED)) {
      set.accept(each.sign() * edge);
      Number start = each.now();
      Map<String, Long> before = values(new Numbers(execution, counter));
      for (int i = 0; i < STEPS; i++) {
        counter.increment();
      }
      execution.quiesce();
      if (!each.hasGrownFrom(start)) {
        return true;
      }
      Map<String, Long> after = values(new Numbers(execution, counter));
      for (Map.Entry<String, Long> was : before.entrySet()) {
        long change = Math.abs(after.getOrDefault(was.getKey(), 0L) - was.getValue());
        if (change != 0 && change != STEPS && !was.getKey().equals(path)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean counts(Growing each, long shift) {
    long before = counter.value();
    Growing.set(List.of(each), shift);
    return counter.value() == before + shift;
  }

  /** Returns what is wrong with the total, or null; to be called after {@code counted}, at rest. */
  @Nullable String check(long counted) {
    find(counted);
    if (together.stream().anyMatch(each -> each.cell().set() == null)) {
      return "the count rests on a number that ends at " + Integer.MAX_VALUE + " or before";
    }
    if (!together.isEmpty() && follows(together, 1, STEPS)) {
      String wrong = beyond(together, 1, STEPS, EDGES);
      return wrong == null ? wrapsUnread() : wrong;
    }
    for (Growing each : together) {
      String wrong = disturbed ? null : beside(each);
      if (wrong != null) {
        return wrong;
      }
    }
    for (Growing each : alone) {
      String wrong = disturbed ? null : alone(each);
      if (wrong != null) {
        return wrong;
      }
    }
    return disturbed ? null : wrapsUnread();
  }

  /**
   * Sets the count far ahead; to be called after {@code counted}, at rest.
   *
   * @return whether that is a state that it can be in, as far as can be told
   */
  boolean goTo(long count, long counted) {
    find(counted);
    if (together.isEmpty()
        || together.stream().anyMatch(each -> each.cell().set() == null)
        || !follows(together, 1, STEPS)) {
      return false;
    }
    Growing.set(together, count - counter.value());
    return counter.value() == count;
  }

  /** Whether what was thrown has nothing to do with the size of the count itself. */
  boolean isBeside() {
    return isBeside;
  }

  private void find(long counted) {
    new Numbers(execution, counter)
        .found()
        .forEach(
            (path, cell) -> {
              Long was = atOne.get(path);
              Number now = cell.get().get();
              if (digits.stream().anyMatch(row -> Numbers.isPart(path, row))) {
                return;
              }
              if (was != null && now instanceof Long bits && isDouble(was, bits, counted)) {
                together.add(new Growing(asDouble(cell), 1));
              } else if (was != null
                  && now != null
                  && now.longValue() != was
                  && !path.contains("queue")
                  && !swinging.containsKey(path)
                  && (only == null || only.contains(path))) {
                // What the first increment left to the next read has grown once more.
                long grown = Math.abs(now.longValue() - was);
                boolean each = grown == counted - 1 || (grown == counted && was == 0);
                (each ? together : alone).add(new Growing(cell, now.longValue() < was ? -1 : 1));
              }
            });
  }

  /** Whether the bits of a double have grown with the count. */
  private static boolean isDouble(long was, long now, long counted) {
    return Double.longBitsToDouble(now) - Double.longBitsToDouble(was) == counted - 1;
  }

  private static Numbers.Cell asDouble(Numbers.Cell bits) {
    Consumer<Number> set = bits.set();
    return new Numbers.Cell(
        () -> {
          Number now = bits.get().get();
          return now == null ? null : (Number) Double.longBitsToDouble(now.longValue());
        },
        set == null ? null : n -> set.accept(Double.doubleToRawLongBits(n.doubleValue())));
  }

  /** An int that grows with the count and is no part of it, as the number of a turn is. */
  private @Nullable String beside(Growing number) {
    Number now = number.now();
    long count = counter.value();
    if (!(now instanceof Integer) || number.cell().set() == null) {
      return null;
    }
    Growing.set(List.of(number), CONTROL);
    if (counter.value() != count) {
      Growing.set(List.of(number), -CONTROL);
      return null;
    }
    disturbed = onward.isWrongWithin(count, STEPS);
    if (disturbed) {
      return null;
    }
    number.cell().set().accept(number.sign() * INT_EDGES.get(0));
    count = counter.value();
    isBeside = true;
    String wrong = onward.wrongWithin(count, STEPS);
    isBeside = false;
    return wrong == null ? null : "when an int beside the count wraps, " + wrong;
  }

  /** A number that is one part of the count, as the thousands are. */
  private @Nullable String alone(Growing part) {
    if (part.cell().set() == null) {
      return null;
    }
    long weight = weight(part);
    if (weight < 1 || weight > MOST_WEIGHT) {
      return null;
    }
    int steps = (int) (2 * weight + STEPS + folded);
    return follows(List.of(part), weight, steps)
        ? beyond(List.of(part), weight, steps, FEW_EDGES)
        : null;
  }

  /** Returns how much the count grows with the part, or 0 if that can't be told. */
  private long weight(Growing part) {
    long before = counter.value();
    // Even, since an odd number can mean that a write is under way.
    Growing.set(List.of(part), 2);
    long weight = 0;
    try {
      weight = (counter.value() - before) / 2;
    } catch (RuntimeException e) {
      execution.checkAlive(); // It is no number that could be so large, as an index is none.
    }
    Growing.set(List.of(part), -2);
    return counter.value() == before ? weight : 0;
  }

  /**
   * Whether the count goes on rightly from where setting the numbers takes it. If it does for a
   * small count, that state is one it can be in, and then a large one is too.
   */
  private boolean follows(List<Growing> numbers, long weight, int steps) {
    long at = counter.value() + CONTROL * weight;
    Growing.set(numbers, CONTROL);
    if (counter.value() != at) {
      Growing.set(numbers, -CONTROL);
      return false;
    }
    disturbed = onward.isWrongWithin(at, steps);
    return !disturbed;
  }

  private static List<Long> below(int... bits) {
    return IntStream.of(bits).mapToObj(each -> (1L << each) - BEFORE).toList();
  }

  /** Returns also those before the last that lie just below a number of the code, in order. */
  private NavigableSet<Long> with(List<Long> edges) {
    NavigableSet<Long> all = new TreeSet<>(edges);
    long last = all.last();
    constants.stream().map(each -> each - BEFORE).filter(each -> each < last).forEach(all::add);
    return all;
  }

  private @Nullable String beyond(List<Growing> numbers, long weight, int steps, List<Long> edges) {
    for (long edge : with(edges)) {
      long at = counter.value();
      long shift = (edge - at) / weight;
      if (shift <= 0) {
        continue;
      }
      Foothold base = new Foothold(numbers, weight, at);
      long expected = at + shift * weight;
      base.goTo(expected);
      long value = counter.value();
      if (Math.abs(value - expected) > 2) {
        return between(base, steps, expected, false);
      }
      List<@Nullable Number> before = numbers.stream().map(Growing::now).toList();
      String wrong;
      try {
        wrong = onward.wrongWithin(expected, steps);
      } catch (RuntimeException e) {
        execution.checkAlive();
        if (onward.gone() > 0) {
          throw e;
        }
        return between(base, steps, expected, true);
      }
      if (wrong != null) {
        return wrong;
      }
      for (int i = 0; i < numbers.size(); i++) {
        if (!numbers.get(i).hasGrownFrom(before.get(i))) {
          return null; // It starts anew, so nothing larger is reached.
        }
      }
    }
    return null;
  }

  /**
   * The count is no more what it should be somewhere between two that it was set to, or does not go
   * on from there: finds the last where it does, and counts on from there. What goes wrong then is
   * no state that the count has only been set to.
   *
   * @param to where it is wrong, and where it is set to
   * @param more whether it has to go on, too
   */
  private @Nullable String between(Foothold base, int steps, long to, boolean more) {
    long right = base.count();
    long wrong = to;
    while (wrong - right > base.weight()) {
      long middle = right + (wrong - right) / base.weight() / 2 * base.weight();
      if (isRight(base, middle, more)) {
        right = middle;
      } else {
        wrong = middle;
      }
    }
    long start = Math.max(base.count(), right - CONTROL / 2 * base.weight());
    base.goTo(start);
    return counter.value() == start ? onward.wrongWithin(start, steps) : null;
  }

  private boolean isRight(Foothold base, long count, boolean more) {
    base.goTo(count);
    return onward.reads(count) && !(more && onward.isWrongWithin(count, 1));
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
