package io.github.pageviews.judge.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The strands of an execution, and which of them can run. Not thread-safe. */
final class Strands {
  private final Strand main;
  private final List<Strand> all = new ArrayList<>();
  private final IdentityHashMap<Thread, Strand> byThread = new IdentityHashMap<>();
  private int registered;
  private boolean inLine;

  /** Which of them can run now, and which of those are passed over while others can. */
  record Ready(List<Strand> first, List<Strand> passedOver) {}

  Strands(Thread mainThread) {
    main = add(mainThread, true);
    main.started = true;
    main.clock().tick(main.id());
  }

  /** Returns the strand that sets up and looks at the end. */
  Strand main() {
    return main;
  }

  void setInLine(boolean value) {
    inLine = value;
  }

  List<Strand> all() {
    return all;
  }

  Strand add(Thread thread, boolean caller) {
    Strand strand = new Strand(registered++, thread, caller);
    all.add(strand);
    byThread.put(thread, strand);
    return strand;
  }

  /** Returns how many there were, which is the number of the next. */
  int registered() {
    return registered;
  }

  void remove(Strand strand) {
    all.remove(strand);
    byThread.remove(strand.thread());
  }

  /** Forgets those that have ended; whoever asks for one of them is told of none. */
  void removeEnded() {
    all.removeIf(strand -> strand != main && strand.ended);
    byThread.values().removeIf(strand -> strand != main && strand.ended);
  }

  @Nullable Strand of(Thread thread) {
    return byThread.get(thread);
  }

  static boolean canRun(Strand strand) {
    if (!strand.started || strand.ended) {
      return false;
    }
    return strand.wait == null || strand.woken || strand.wait.over().getAsBoolean();
  }

  boolean isInitializedByAnother(Strand self, String className) {
    return all.stream()
        .anyMatch(strand -> strand != self && strand.initializing.contains(className));
  }

  /** Whether another than this one can run. */
  boolean canAnotherRun(Strand self) {
    return all.stream().anyMatch(strand -> strand != self && canRun(strand));
  }

  /** Makes a strand wait until whoever can run now has run. */
  void putBehindOthers(Strand self) {
    for (Strand strand : all) {
      if (strand != self && canRun(strand)) {
        self.behind.add(strand);
      }
    }
  }

  /** Says that a strand runs next. */
  void runs(Strand next) {
    for (Strand strand : all) {
      strand.behind.remove(next);
    }
    next.behind.clear();
    next.ran = true;
    next.busyPasses = 0;
  }

  /**
   * Returns those that can run.
   *
   * @param changes the change counter; who gave way at it is passed over
   */
  Ready ready(long changes) {
    Ready ready = new Ready(new ArrayList<>(), new ArrayList<>());
    boolean newcomer = false;
    for (Strand strand : all) {
      if (canRun(strand)) {
        if (inLine && strand.isCaller() && !strand.ran) {
          if (newcomer) {
            continue;
          }
          newcomer = true;
        }
        strand.behind.removeIf(other -> !canRun(other));
        boolean passed = strand.passedOverAt == changes || !strand.behind.isEmpty();
        (passed ? ready.passedOver() : ready.first()).add(strand);
      }
    }
    return ready;
  }

  /** Returns those whose wait may end by itself: by a time-out or, if they may, for no reason. */
  List<Strand> sleepers(boolean timedOnly) {
    List<Strand> sleepers = new ArrayList<>();
    for (Strand strand : all) {
      Strand.Wait wait = strand.wait;
      if (wait != null
          && strand.started
          && !strand.ended
          && (wait.canTimeOut() || (wait.canWakeUp() && !timedOnly))
          && !wait.over().getAsBoolean()) {
        sleepers.add(strand);
      }
    }
    return sleepers;
  }

  /** Ends a wait by itself. */
  static Strand wake(Strand strand) {
    Strand.Wait wait = strand.wait;
    strand.waitEnd =
        wait != null && wait.canTimeOut() ? Strand.WaitEnd.TIMED_OUT : Strand.WaitEnd.SPURIOUS;
    return strand;
  }

  /** Lets the waits of the counter's own threads time out; returns whether there were any. */
  boolean timeOutOwn() {
    boolean any = false;
    for (Strand strand : sleepers(true)) {
      if (!strand.isCaller()) {
        strand.waitEnd = Strand.WaitEnd.TIMED_OUT;
        strand.woken = true;
        any = true;
      }
    }
    return any;
  }

  /** Returns who waits for what. */
  String waits() {
    String others =
        all.stream()
            .filter(strand -> strand.wait != null && strand != main)
            .map(Strands::waits)
            .collect(Collectors.joining("; "));
    Strand.Wait last = main.wait;
    return others.isEmpty() && last != null ? "the last read waits for " + last.what() : others;
  }

  private static String waits(Strand strand) {
    Strand.Wait wait = strand.wait;
    return (strand.isCaller() ? "thread " : "the counter's thread ")
        + strand.id()
        + " waits for "
        + (wait == null ? "nothing" : wait.what());
  }
}
