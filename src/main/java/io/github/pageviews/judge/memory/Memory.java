package io.github.pageviews.judge.memory;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one execution: every variable's history, every lock's clock, the races found.
 *
 * <p>The race detector is a happens-before one with full vector clocks (as Flanagan and Freund,
 * FastTrack, PLDI 2009, without its epochs: there are few strands). Not thread-safe; one strand
 * runs at a time.
 */
public final class Memory {
  private static final Object STATIC = new Object();

  private final IdentityHashMap<Object, Map<Object, Variable>> variables = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Clock> locks = new IdentityHashMap<>();
  private final Map<String, Race> races = new LinkedHashMap<>();
  private final Fences fences = new Fences();
  private int raceCount;
  private boolean tearing;
  private boolean meetingOld;
  private boolean contended;
  private boolean forgotten;

  /** Chooses among the values that a read may see; 0 is the newest. */
  @FunctionalInterface
  public interface ValueChoice {
    /**
     * Returns the number of one.
     *
     * @param candidates the writes that may be seen, the newest first
     * @param options how many values there are; the ones beyond the candidates are torn
     */
    int choose(List<Write> candidates, int options);
  }

  /**
   * What a read returns: a value that differs from the newest one, if {@code stale}.
   *
   * @param how what to tell of it, empty for the newest
   */
  public record Seen(boolean stale, @Nullable Object value, String how) {
    /** The newest value. */
    public static final Seen NEWEST = new Seen(false, null, "");
  }

  /** Returns a variable; {@code owner} is null for a static one. */
  public Variable variable(@Nullable Object owner, Object key, String name) {
    return variables
        .computeIfAbsent(owner == null ? STATIC : owner, o -> new LinkedHashMap<>())
        .computeIfAbsent(key, k -> new Variable(name));
  }

  /**
   * Reads with a choice of value.
   *
   * @param optimistic whether what is read is thrown away if it races (a stamp will be validated)
   */
  public Seen read(
      Variable variable,
      Mode mode,
      boolean optimistic,
      int strand,
      Clock clock,
      int site,
      ValueChoice choice) {
    if (mode == Mode.PLAIN && !optimistic) {
      reportRace(variable, variable.racingWrite(clock), strand, false, site);
      variable.reads(strand, clock.time(strand), site);
    }
    Write write = variable.last();
    if (write == null) {
      return Seen.NEWEST;
    }
    List<Write> candidates = variable.candidates(clock, mode);
    List<Object> torn = variable.hasHalves() ? torn(candidates, mode) : List.of();
    int options = candidates.size() + torn.size();
    int chosen = options > 1 ? choice.choose(candidates, options) : 0;
    if (chosen >= candidates.size()) {
      return new Seen(true, torn.get(chosen - candidates.size()), " (torn)");
    }
    write = candidates.get(chosen);
    if (mode != Mode.PLAIN) {
      variable.sees(strand, clock.time(strand), write);
    }
    Clock released = write.released();
    if (released != null) {
      if (mode.acquires()) {
        clock.join(released);
      } else {
        fences.reads(strand, released);
      }
    }
    return chosen == 0 ? Seen.NEWEST : new Seen(true, write.value(), " (stale)");
  }

  private List<Object> torn(List<Write> candidates, Mode mode) {
    if (mode != Mode.PLAIN || candidates.size() < 2) {
      return List.of();
    }
    tearing |= Halves.hasTwo(candidates.get(0).value());
    return Halves.mixed(candidates);
  }

  /** Writes. Call it before the value is stored; the clock must have ticked for this step. */
  public void write(
      Variable variable, Mode mode, int strand, Clock clock, int site, @Nullable Object value) {
    if (mode == Mode.PLAIN) {
      reportRace(variable, variable.racingWrite(clock), strand, true, site);
      reportRace(variable, variable.racingRead(strand, clock), strand, true, site);
    }
    Clock released = mode.releases() ? clock.copy() : fences.releasedBy(strand);
    variable.add(new Write(value, strand, clock.time(strand), mode, released, site));
  }

  /**
   * Reads and writes in one atomic step, which always reads the newest write. It carries on what
   * the write that it replaces released (a release sequence).
   */
  public void readModifyWrite(
      Variable variable, Mode mode, int strand, Clock clock, int site, @Nullable Object value) {
    Write last = variable.last();
    Clock carried = last == null ? null : last.released();
    if (carried != null && mode.acquires()) {
      clock.join(carried);
    }
    if (carried != null && !mode.acquires()) {
      fences.reads(strand, carried);
    }
    Clock released = together(carried, mode.releases() ? clock : fences.releasedBy(strand));
    // It has read the newest, so no later read in any order may see less.
    variable.add(new Write(value, strand, clock.time(strand), Mode.VOLATILE, released, site));
  }

  /**
   * Asks what an atomic step reads. Writes weaker than volatile may come through late, as from a
   * store buffer (Owens, Sarkar and Sewell, A Better x86 Memory Model: x86-TSO, TPHOLs 2009): then
   * it comes before them in coherence order, and its own write is gone as soon as it is made.
   *
   * @return the write that it reads if that is not the newest, or null
   */
  public @Nullable Write lateRead(Variable variable, Clock clock, ValueChoice choice) {
    // No other atomic step comes between, whatever its mode.
    List<Write> candidates = variable.candidates(clock, Mode.VOLATILE);
    int chosen = candidates.size() > 1 ? choice.choose(candidates, candidates.size()) : 0;
    return chosen == 0 ? null : candidates.get(chosen);
  }

  /** Reads and writes in one atomic step that comes before what is late. */
  public void readModifyWriteBehind(
      Variable variable, Write read, int strand, Clock clock, int site, @Nullable Object value) {
    Clock carried = read.released();
    if (carried != null) {
      clock.join(carried);
    }
    Clock released = together(carried, clock);
    variable.addAfter(
        read, new Write(value, strand, clock.time(strand), Mode.VOLATILE, released, site));
  }

  private static @Nullable Clock together(@Nullable Clock one, @Nullable Clock other) {
    if (one == null || other == null) {
      return one != null ? one : other == null ? null : other.copy();
    }
    Clock both = one.copy();
    both.join(other);
    return both;
  }

  /** Records the value a variable had before its first write, visible to all. */
  public void initial(Variable variable, @Nullable Object value) {
    if (variable.isEmpty()) {
      variable.add(Write.known(value));
    }
  }

  /** The same for a variable that is written first: it had its type's default value before. */
  public void initialDefault(Variable variable, @Nullable Object value) {
    if (!forgotten) {
      initial(variable, value);
    }
  }

  /**
   * A constructor ends that has set a final field to the array: whoever comes to it through that
   * field sees what was in it by then (JLS 17.5). Others cannot have come to an array that is new,
   * which it is taken for if nobody but this strand has touched it.
   */
  public void freeze(Object array, int strand) {
    Map<Object, Variable> elements = variables.getOrDefault(array, Map.of());
    if (elements.values().stream().allMatch(each -> each.isOnlyOf(strand))) {
      elements.values().forEach(Variable::freeze);
    }
  }

  /** A compare-and-set of the variable is about to find what it expects. */
  public void meets(Variable variable) {
    meetingOld |= variable.hasComeBack();
  }

  /**
   * Whether a compare-and-set met a value that had been replaced and come back, and took it for one
   * that had not (the ABA problem).
   */
  public boolean isMeetingOld() {
    return meetingOld;
  }

  /** A compare-and-set has not found what it expects. */
  public void fails() {
    contended = true;
  }

  /** Whether a compare-and-set has failed, since somebody else was first or is yet to come. */
  public boolean isContended() {
    return contended;
  }

  /** Whether a long or double was read while it was written, so that a large one may be torn. */
  public boolean isTearing() {
    return tearing;
  }

  /** Forgets all, and holds on to nothing; for when all that comes happens after all that was. */
  public void forget() {
    variables.clear();
    locks.clear();
    forgotten = true;
  }

  /** Returns what fences add to accesses that are weaker than they. */
  public Fences fences() {
    return fences;
  }

  /** Makes all that this clock knows known to whoever acquires the lock next. */
  public void release(Object lock, Clock clock) {
    locks.computeIfAbsent(lock, l -> new Clock()).join(clock);
  }

  /** Takes over what was released to the lock. */
  public void acquire(Object lock, Clock clock) {
    Clock released = locks.get(lock);
    if (released != null) {
      clock.join(released);
    }
  }

  /** Whether an access now, with what this clock knows, races with the last write. */
  public boolean racesWithWrite(Variable variable, Clock clock) {
    return variable.racingWrite(clock) != null;
  }

  /** Returns the races found so far, one for each pair of places. */
  public List<Race> races() {
    return List.copyOf(races.values());
  }

  /** Returns how often accesses raced so far. */
  public int raceCount() {
    return raceCount;
  }

  private void reportRace(
      Variable variable, Race.@Nullable Access other, int strand, boolean write, int site) {
    if (other != null && other.strand() != strand) {
      raceCount++;
      Race race = new Race(variable.name(), other, new Race.Access(strand, write, site));
      races.putIfAbsent(variable.name() + other.site() + ":" + site + write, race);
    }
  }
}
