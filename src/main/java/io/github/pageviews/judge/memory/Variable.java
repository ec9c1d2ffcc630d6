package io.github.pageviews.judge.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A variable's history: its writes in coherence order, and who read it last.
 *
 * <p>A read may return any write that neither happens-before nor coherence hides (JLS 17.4.5 for
 * racing plain reads; Norris and Demsky, CDSChecker, OOPSLA 2013, for weaker atomics). Coherence
 * order is the order of execution here, so reads of writes that are yet to come are left out.
 */
public final class Variable {
  /** Histories are short in a search; a long solo run would only fill memory. */
  private static final int MAX_HISTORY = 64;

  private final String name;
  private final List<Write> writes = new ArrayList<>();
  private final Clock reads = new Clock();
  private final List<Integer> readSites = new ArrayList<>();

  /** Which write an atomic read saw, and when. */
  private record Sight(int strand, int time, Write write) {}

  /** No read that one of these happens-before may see an older write (coherence). */
  private final List<Sight> sights = new ArrayList<>();

  /** Whether it is a long or double, of which a plain read may be torn. */
  private boolean halves;

  private int written;
  private long past;
  private long readers;

  Variable(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  boolean hasHalves() {
    return halves;
  }

  /** Says whether it is a {@code long} or {@code double} itself, not a reference to one. */
  public void setHalves(boolean value) {
    halves = value;
  }

  /** Returns a fingerprint of what it has gone through up to the last write. */
  public long past() {
    return past;
  }

  /** Returns a fingerprint of what it has gone through, whatever the order of the last reads. */
  public long pastWithReaders() {
    return past + readers;
  }

  /** Notes a write. */
  public void setPast(long fingerprint) {
    past = fingerprint;
    readers = 0;
  }

  /** Notes a read. */
  public void addReader(long fingerprint) {
    readers += fingerprint;
  }

  /** Whether nothing was written yet. */
  boolean isEmpty() {
    return writes.isEmpty();
  }

  /** Whether no other strand has read or written it. */
  boolean isOnlyOf(int strand) {
    boolean only = writes.stream().allMatch(each -> each.time() == 0 || each.strand() == strand);
    for (int reader = 0; only && reader < reads.size(); reader++) {
      only = reader == strand || reads.time(reader) == 0;
    }
    return only;
  }

  /** Makes the last write one that everybody knows, and forgets the others. */
  void freeze() {
    Write last = last();
    if (last != null) {
      writes.clear();
      writes.add(Write.known(last.value()));
    }
  }

  @Nullable Write last() {
    return writes.isEmpty() ? null : writes.get(writes.size() - 1);
  }

  /** Whether it has the value that it had before it had two others. */
  boolean hasComeBack() {
    Write last = last();
    Object other = null;
    boolean others = false;
    for (int i = writes.size() - 2; last != null && i >= 0; i--) {
      Object value = writes.get(i).value();
      if (isEqual(value, last.value())) {
        if (others) {
          return true;
        }
      } else if (other == null) {
        other = value;
      } else {
        others |= !isEqual(value, other);
      }
    }
    return false;
  }

  /** Numbers are the same if they are equal; of other values it is not asked what they think. */
  private static boolean isEqual(@Nullable Object one, @Nullable Object other) {
    return one == other || (one instanceof Number && one.equals(other));
  }

  /**
   * Returns what a reader with this clock may see, newest first; empty if nothing was written. A
   * volatile read sees the last volatile write or what came after it (they stand in one total
   * order, and the order of execution is that order here); it may miss a weaker one.
   */
  List<Write> candidates(Clock clock, Mode mode) {
    List<Write> visible = new ArrayList<>();
    for (int i = writes.size() - 1; i >= 0; i--) {
      Write write = writes.get(i);
      visible.add(write);
      // Whatever is older is hidden by a write that happens-before the read, or by a read that
      // does and has seen this one.
      if (clock.knows(write.strand(), write.time())
          || (mode == Mode.VOLATILE && write.mode() == Mode.VOLATILE)
          || (mode != Mode.PLAIN && wasSeen(write, clock))) {
        break;
      }
    }
    return visible;
  }

  private boolean wasSeen(Write write, Clock clock) {
    for (Sight sight : sights) {
      if (isSame(sight.write(), write) && clock.knows(sight.strand(), sight.time())) {
        return true;
      }
    }
    return false;
  }

  /** Two writes of the same value are not the same write. */
  @SuppressWarnings("ReferenceEquality") // See above.
  private static boolean isSame(Write write, Write other) {
    return write == other;
  }

  /** An atomic read saw the write. */
  void sees(int strand, int time, Write write) {
    if (sights.size() == MAX_HISTORY) {
      sights.remove(0);
    }
    sights.add(new Sight(strand, time, write));
  }

  void reads(int strand, int time, int site) {
    reads.set(strand, time);
    while (readSites.size() <= strand) {
      readSites.add(0);
    }
    readSites.set(strand, site);
  }

  /** Returns how often it was written, with its first value. */
  public int written() {
    return written;
  }

  void add(Write write) {
    written++;
    if (writes.size() == MAX_HISTORY) {
      writes.remove(0);
    }
    writes.add(write);
  }

  /** Adds one that comes right after another in coherence order, before all that came since. */
  void addAfter(Write earlier, Write write) {
    for (int i = writes.size() - 1; i >= 0; i--) {
      if (isSame(writes.get(i), earlier)) {
        writes.add(i + 1, write);
        return;
      }
    }
  }

  /** Returns an access that races with a read by this strand now, or null. */
  Race.@Nullable Access racingWrite(Clock clock) {
    Write last = last();
    return last == null || clock.knows(last.strand(), last.time())
        ? null
        : new Race.Access(last.strand(), true, last.site());
  }

  /** Returns a read that races with a write by this strand now, or null. */
  Race.@Nullable Access racingRead(int strand, Clock clock) {
    for (int reader = 0; reader < reads.size(); reader++) {
      int time = reads.time(reader);
      if (reader != strand && time > 0 && !clock.knows(reader, time)) {
        return new Race.Access(reader, false, Objects.requireNonNull(readSites.get(reader)));
      }
    }
    return null;
  }
}
