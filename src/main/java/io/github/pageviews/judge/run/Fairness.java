package io.github.pageviews.judge.run;

/**
 * Who gives way, and when: a strand that spins or yields is passed over while others can run and
 * nothing that it read has changed (Musuvathi and Qadeer, Fair Stateless Model Checking, PLDI
 * 2008); when nobody else can run it goes on, so that a bounded spin can run out.
 *
 * <p>Not thread-safe; who has the turn uses it.
 */
final class Fairness {
  private static final String REPEATS = "repeats the same reads, and nothing can change them";

  private static final int MAX_IDLE_LOOPS = 20_000;
  private static final int FEW_IDLE_LOOPS = 500;
  private static final long MAX_LOCAL_PASSES = 50_000_000;
  private static final int MAX_BUSY_PASSES = 50;
  private static final int HURRIED_PASSES = 20;

  private final Execution execution;
  private int patience = MAX_IDLE_LOOPS;
  private boolean even;

  /** Whether somebody had the choice to go on where it would give way; one has it once. */
  private boolean hurried;

  Fairness(Execution execution) {
    this.execution = execution;
  }

  /** It is known that there are loops that nothing ends; another is not waited for so long. */
  void setImpatient() {
    patience = FEW_IDLE_LOOPS;
  }

  void setEven(boolean value) {
    even = value;
  }

  /**
   * A yield, or a sleep. The scheduler may ignore it, and the first at a place it ignores at will:
   * whoever only passes by need not let the others take a step.
   */
  void yields() {
    Strand self = execution.running();
    if (even) {
      execution.variablePoint(null);
      return;
    }
    boolean first =
        !execution.isSolo() && execution.canAnotherRun() && self.yieldedAt.add(self.site);
    if (!first || execution.chooseFreely(2) == 0) {
      giveWay();
    }
  }

  /** Gives way: passed over while others can run and nothing has changed. */
  private void giveWay() {
    execution.checkAlive();
    if (isAlone()) {
      return;
    }
    Strand self = execution.running();
    spins(self);
    if (self.initializing.isEmpty() && !hurries(self)) {
      execution.letOthersRun();
    }
  }

  /** Whether nobody else can run in a solo run, now or when time has passed. */
  private boolean isAlone() {
    return execution.isSolo() && !execution.canAnotherRun() && !execution.canTimePass();
  }

  private void spins(Strand self) {
    if (++self.idleLoops > patience) {
      throw execution.halt(patience == MAX_IDLE_LOOPS ? Outcome.LIVELOCK : Outcome.KNOWN, REPEATS);
    }
  }

  /**
   * Whether it goes on for a while as if the others slept, which they may: who waits for them only
   * so many passes is then done waiting.
   */
  private boolean hurries(Strand self) {
    if (self.hurry > 0) {
      if (--self.hurry == 0) {
        // It waits as long as it takes, and could have given way.
        throw execution.halt(Outcome.KNOWN, "");
      }
      execution.note(self.idleLoops);
      return true;
    }
    if (execution.isSolo() || hurried || !self.isCaller() || !execution.canAnotherRun()) {
      return false;
    }
    hurried = true;
    int chosen = execution.chooseQuietly(2);
    self.hurry = chosen * HURRIED_PASSES;
    return chosen == 1;
  }

  /** The end of a pass through a loop of submitted code. */
  void loop(int site) {
    execution.checkAlive();
    Strand self = execution.running();
    boolean solo = execution.isSolo();
    if (!solo && self.loops.acts() && ++self.busyPasses > MAX_BUSY_PASSES) {
      // A loop that changes something in each pass cannot keep others from running.
      self.busyPasses = 0;
      if (execution.canAnotherRun()) {
        self.loops.endsPassInSpin(site);
        giveWay();
        return;
      }
    }
    boolean endsRound = execution.endsRound(site);
    if (self.loops.endsPassInSpin(site)) {
      if (isAlone()) {
        spins(self);
      } else {
        giveWay();
      }
    } else if (self.loops.isInCircle() && !execution.canAnotherRun() && !execution.canTimePass()) {
      spins(self);
    } else if (endsRound && !execution.canAnotherRun() && !execution.canTimePass()) {
      throw execution.halt(Outcome.LIVELOCK, REPEATS);
    } else if (self.loops.idlePasses() > MAX_LOCAL_PASSES) {
      throw execution.halt(Outcome.LIVELOCK, "loops without touching anything shared");
    }
  }
}
