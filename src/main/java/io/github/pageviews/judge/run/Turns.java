package io.github.pageviews.judge.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has the next turn: whoever can run, then a timed wait that ends, then who spins. Not
 * thread-safe; who has the turn uses it.
 */
final class Turns {
  /** How many passes one that spins may be ahead of another. */
  private static final int MOST_AHEAD = 2;

  /** From so many passes on nobody is asked who of those that spin is next. */
  private static final int LONG_IDLE = 50;

  /** So many passes that a timed wait may end before what spins is done. */
  private static final int EXHAUSTED = 100;

  private final Execution execution;
  private final Strands strands;

  Turns(Execution execution, Strands strands) {
    this.execution = execution;
    this.strands = strands;
  }

  /**
   * Returns who runs next, or null if nobody can.
   *
   * @param currentAlive whether the running strand may go on
   * @param changes the change counter; who gave way at it is passed over
   * @param free whether it is no preemption to take another than the running strand
   */
  @Nullable Strand next(boolean currentAlive, long changes, boolean free) {
    Strand running = execution.running();
    Strands.Ready now = strands.ready(changes);
    List<Strand> ready = now.first();
    boolean currentReady = currentAlive && ready.remove(running);
    if (currentReady) {
      ready.add(0, running);
    }
    if (ready.isEmpty()) {
      return lastResort(now.passedOver());
    }
    List<Strand> sleepers = strands.sleepers(false);
    execution.tellReady(ready);
    int chosen =
        execution.pick(
            currentReady && !free ? Chooser.Kind.ORDER : Chooser.Kind.TURN, ready.size());
    if (chosen == 0 && !sleepers.isEmpty()) {
      int sleeper = execution.pick(Chooser.Kind.WORLD, sleepers.size() + 1);
      if (sleeper > 0) {
        return Strands.wake(sleepers.get(sleeper - 1));
      }
    }
    return ready.get(chosen);
  }

  /**
   * Nobody else can run: whoever spins goes on, a timed wait may end. Nobody can rely on waking up
   * for no reason.
   */
  private @Nullable Strand lastResort(List<Strand> spinning) {
    List<Strand> sleepers = strands.sleepers(true);
    int exhausted = execution.isSolo() ? 0 : EXHAUSTED;
    if (!sleepers.isEmpty() && spinning.stream().allMatch(strand -> strand.idleLoops > exhausted)) {
      if (execution.isSolo()) {
        strands.timeOutOwn(); // Nobody chooses there, and none may be forgotten.
      }
      return Strands.wake(one(sleepers));
    }
    return spinning.isEmpty() ? null : one(leastIdle(spinning));
  }

  private Strand one(List<Strand> strands) {
    return strands.get(execution.pick(Chooser.Kind.TURN, strands.size()));
  }

  /**
   * Of several that spin, none goes on for long while another does not. Who spun for long takes
   * more passes at a time.
   */
  private List<Strand> leastIdle(List<Strand> spinning) {
    int least = spinning.stream().mapToInt(strand -> strand.idleLoops).min().orElse(0);
    if (least < LONG_IDLE) {
      return spinning.stream().filter(strand -> strand.idleLoops <= least + MOST_AHEAD).toList();
    }
    Strand running = execution.running();
    if (spinning.contains(running) && running.idleLoops <= least + least / 4) {
      return List.of(running);
    }
    return spinning.stream().filter(strand -> strand.idleLoops == least).limit(1).toList();
  }
}
