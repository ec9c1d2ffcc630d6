package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.memory.Clock;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps what was called and what came back, and holds it against the contract. */
final class Ledger {
  private record Read(int strand, int time, long value) {}

  private record Increment(int strand, int time) {}

  private final List<Increment> returned = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final Map<Verdict, String> broken = new TreeMap<>();
  private long before;
  private long begun;

  /** Whether all was there when it was asked for at rest. */
  private boolean whole;

  /** What was found at rest while not all was there, and never has been since. */
  private @Nullable String lacking;

  /** Says that so many increments have come back, all those that it knew of among them. */
  void startFrom(long increments) {
    returned.clear();
    before = increments;
    begun = increments;
  }

  void begins() {
    begun++;
  }

  void returns(Strand strand) {
    strand.clock().tick(strand.id());
    returned.add(new Increment(strand.id(), strand.clock().time(strand.id())));
    strand.clock().tick(strand.id());
  }

  /** Counts an increment that came back in a run where one thing happens after another. */
  void returnsInTurn() {
    before++;
  }

  /** Returns how many increments happen-before this strand's next step. */
  private long known(Clock clock) {
    return before + returned.stream().filter(i -> clock.knows(i.strand(), i.time())).count();
  }

  /** Checks a read. */
  void read(Execution execution, Strand strand, Clock atCall, long value) {
    long atLeast = known(atCall);
    if (value > begun) {
      note(Verdict.OVERCOUNTS, value + " was read when " + begun + " increments had begun");
    } else if (value < atLeast) {
      note(
          Verdict.STALE_READS,
          value + " was read when " + atLeast + " increments had happened before");
    }
    for (Read earlier : reads) {
      if (atCall.knows(earlier.strand(), earlier.time()) && value < earlier.value()) {
        note(
            Verdict.GOES_BACKWARD, value + " was read after " + earlier.value() + " had been read");
      }
    }
    strand.clock().tick(strand.id());
    reads.add(new Read(strand.id(), strand.clock().time(strand.id()), value));
    strand.clock().tick(strand.id());
  }

  /** Checks the count at rest; {@link #endsRest} follows when it is not asked for any more. */
  void atRest(long value, int callers) {
    long total = begun;
    String sum =
        total
            + (total == 1 ? " increment" : " increments")
            + (callers > 1 ? " by " + callers + " threads" : "")
            + " ended at "
            + value;
    // An increment that threw or never came back need not be counted.
    if (value < before + returned.size()) {
      if (whole) {
        note(Verdict.STALE_READS, sum); // It was all there before.
      } else if (lacking == null) {
        lacking = sum;
      }
    } else if (value == total) {
      whole = true;
      if (lacking != null) {
        note(Verdict.STALE_READS, lacking);
        lacking = null;
      }
    } else if (value > total) {
      note(Verdict.OVERCOUNTS, sum);
    }
  }

  /** Whether views are missing whenever it is asked at rest. */
  boolean lacksViews() {
    return lacking != null;
  }

  /** Says that it was asked at rest for the last time. */
  void endsRest() {
    if (lacking != null) {
      broken.remove(Verdict.STALE_READS);
      note(Verdict.LOSES_VIEWS, lacking);
      lacking = null;
    }
    whole = false;
  }

  void note(Verdict verdict, String reason) {
    broken.putIfAbsent(verdict, reason);
  }

  /** Returns what was broken, the most serious first. */
  Map<Verdict, String> broken() {
    return broken;
  }
}
