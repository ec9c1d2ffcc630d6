package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.check.Scenario.Manner;
import io.github.pageviews.judge.memory.Clock;
import io.github.pageviews.judge.model.Clocks;
import io.github.pageviews.judge.model.Identities;
import io.github.pageviews.judge.model.References;
import io.github.pageviews.judge.model.Threads;
import io.github.pageviews.judge.model.World;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One execution of a scenario. */
final class Trial {
  private static final int MAX_STEPS = 20_000;

  /** So many that what grew by as many is what counts. */
  private static final int COUNTED_BEFORE_SET = 100;

  private static final int MOST_AT_REST = 5;

  /** So many increments more than what goes back and forth takes to come round. */
  private static final int COUNTED_ON = 100;

  /** So often it is counted on as far, and read. */
  private static final int TIMES_ON = 3;

  private final Subject subject;
  private final Scenario scenario;
  private final Execution execution;
  private final Ledger ledger = new Ledger();
  private final Setting setting;
  private final List<String> outOfReach = new ArrayList<>();
  private final List<Strand> callers = new ArrayList<>();
  private List<Step> steps = List.of();
  private @Nullable Counter counter;
  private @Nullable Outcome outcome;

  Trial(Subject subject, Scenario scenario, Chooser chooser) {
    this.subject = subject;
    this.scenario = scenario;
    execution = new Execution(chooser, subject.carriers(), subject.shared(scenario), MAX_STEPS);
    setting = new Setting(execution, ledger);
  }

  /** Runs it to its end. */
  void run() {
    LoadedCounter fresh = subject.fresh();
    outcome = execution.run(() -> body(fresh));
    subject.note(execution.initializations());
    if (setting.isUnderWay()) {
      return;
    }
    switch (outcome) {
      case DEADLOCK, LIVELOCK -> ledger.note(Verdict.HANGS, execution.detail());
      case TOO_LONG -> tooLong();
      case OUT_OF_REACH -> outOfReach.add(execution.detail());
      case DONE, KNOWN, UNREPEATED -> {
        // Whatever the ledger says.
      }
    }
  }

  /** Whether it did what it was to repeat. */
  boolean isRepeated() {
    return outcome != Outcome.UNREPEATED;
  }

  private void tooLong() {
    Cycle cycle = scenario.pace() > 0 ? Cycle.in(execution.steps()) : null;
    if (cycle == null) {
      outOfReach.add(execution.detail());
    } else {
      steps = cycle.once();
      ledger.note(
          Verdict.HANGS,
          "threads that make way for each other repeat the same "
              + cycle.length()
              + " steps for ever");
    }
  }

  /** Returns what happened, up to where it only repeats itself. */
  List<Step> steps() {
    return steps.isEmpty() ? execution.steps() : steps;
  }

  Execution execution() {
    return execution;
  }

  /** Returns the number of a caller's strand, or -1 if it never came; callers count from 0. */
  int strand(int caller) {
    return caller < callers.size() ? callers.get(caller).id() : -1;
  }

  /** Returns how many threads of its own the counter had. */
  int ownThreads() {
    return (int) execution.strands().stream().filter(strand -> !strand.isCaller()).count();
  }

  Ledger ledger() {
    return ledger;
  }

  /** Returns what this execution did that cannot be judged. */
  List<String> outOfReach() {
    return outOfReach;
  }

  private void body(LoadedCounter fresh) {
    Identities.use(execution, scenario.scheme(), scenario.name());
    if (scenario.callers().size() == 1) {
      World.bePatient(execution);
    }
    Clocks.use(execution, subject.periods());
    execution.setInterrupts(scenario.is(Manner.INTERRUPT));
    execution.setDisturbed(scenario.is(Manner.DISTURBED));
    execution.setEven(scenario.pace() > 0);
    execution.setInLine(scenario.is(Manner.LINE));
    if (!guarded("the constructor", () -> counter = Subject.instance(fresh))) {
      return;
    }
    if (scenario.is(Manner.OWN)) {
      prepare();
    } else if (scenario.before() > 0
        && !(scenario.is(Manner.GONE) ? leave() : guarded("increment()", this::goBefore))) {
      return;
    } else if (scenario.is(Manner.NESTED)) {
      handOn(scenario.callers(), 0);
    } else {
      for (String calls : scenario.callers()) {
        Strand strand = execution.register(Identities.caller(execution), true);
        callers.add(strand);
        execution.launch(
            strand, scenario.is(Manner.RELAYED) ? () -> relay(calls) : () -> make(calls));
        if (scenario.is(Manner.TURN)) {
          join(strand);
        }
      }
    }
    if (scenario.is(Manner.DISTURBED)) {
      Thread second = callers.get(1).thread();
      Strand other = execution.register(Identities.caller(execution), true);
      callers.add(other);
      execution.launch(other, () -> Threads.interrupt(execution, second));
    }
    for (int i = 0; i < callers.size(); i++) {
      join(callers.get(i));
    }
    if (scenario.is(Manner.SOON)) {
      guarded("value()", this::value);
    }
    execution.quiesce();
    // What is late more often than the bounds allow for is lost.
    for (int i = 0; i < 2 || (i < MOST_AT_REST && ledger.lacksViews()); i++) {
      execution.running().setInterrupted(false);
      guarded("value()", () -> ledger.atRest(value(), scenario.callers().size()));
    }
    ledger.endsRest();
    if (scenario.is(Manner.ONWARD) && ledger.broken().isEmpty()) {
      countOn();
    }
  }

  /**
   * Counts on alone from where the callers have left the count, and sets it far beyond: a number
   * that starts anew at some bound may have been taken past it, and then grows without end.
   */
  private void countOn() {
    Set<String> swinging = subject.swingingAt(scenario.before());
    execution.setSolo(true);
    long start = scenario.before() + scenario.increments();
    long round = scenario.before() + COUNTED_ON;
    Totals totals = null;
    for (long i = 1; i <= TIMES_ON * round && ledger.broken().isEmpty(); i++) {
      guarded("increment()", () -> counter().increment());
      execution.quiesce();
      if (i % round == 0) {
        ledger.startFrom(start + i);
        guarded("value()", () -> ledger.atRest(counter().value(), 1));
        ledger.endsRest();
      }
      if (totals == null) {
        totals = Totals.of(swinging, execution, counter(), subject.constants());
      }
      totals.look(i);
    }
    if (totals != null && ledger.broken().isEmpty()) {
      setting.ends(totals, TIMES_ON * round);
    }
  }

  /** Makes the calls from a number on, each in a thread that the one before starts. */
  private void handOn(List<String> each, int index) {
    if (index < each.size()) {
      Strand strand = execution.register(Identities.caller(execution), true);
      callers.add(strand);
      execution.start(
          strand,
          () -> {
            make(each.get(index));
            handOn(each, index + 1);
          });
    }
  }

  private void relay(String calls) {
    List<String> each = List.of(calls.split(""));
    make(each.get(0));
    handOn(each, 1);
  }

  /** Lets each caller that increments count by itself before, and then all go on at once. */
  private void prepare() {
    execution.setSolo(true);
    AtomicInteger prepared = new AtomicInteger();
    boolean[] go = {false};
    long counted = 0;
    for (String calls : scenario.callers()) {
      Strand strand = execution.register(Identities.caller(execution), true);
      callers.add(strand);
      boolean counts = calls.contains("I");
      counted += counts ? scenario.before() : 0;
      execution.launch(
          strand,
          () -> {
            for (long i = 0; counts && i < scenario.before(); i++) {
              if (!guarded("increment()", () -> counter().increment())) {
                break;
              }
            }
            prepared.incrementAndGet();
            execution.await("the callers", () -> go[0], false, false, false);
            make(calls);
          });
      int all = callers.size();
      execution.await("the callers", () -> prepared.get() == all, false, false, false);
    }
    setOff(counted);
    go[0] = true;
    execution.changed();
  }

  private void goBefore() {
    execution.setSolo(true);
    boolean far = scenario.before() > Scenario.FARTHEST;
    long counted = far ? COUNTED_BEFORE_SET : scenario.before();
    Totals totals = null;
    for (long i = 1; i <= counted; i++) {
      counter().increment();
      if (i == 1 && far) {
        execution.quiesce();
        totals = new Totals(execution, counter(), subject.constants(), Totals.FOLDED, Set.of());
      }
    }
    if (totals != null) {
      execution.quiesce();
      if (!totals.goTo(scenario.before(), counted)) {
        throw execution.halt(
            Outcome.OUT_OF_REACH, "a count near " + scenario.before() + ", which can't be set");
      }
    }
    setOff(scenario.before());
  }

  /** Lets one thread make the increments and end; its garbage is collected. */
  private boolean leave() {
    execution.setSolo(true);
    boolean back = comeAndGo();
    if (subject.mindsGarbage()) {
      References.collectBeside(execution);
    }
    setOff(scenario.before());
    return back;
  }

  /** Nothing of the thread may be held on to outside, or it would never be collected. */
  private boolean comeAndGo() {
    Strand strand = execution.register(Identities.caller(execution), true);
    boolean[] back = {true};
    execution.start(
        strand,
        () -> {
          for (long i = 0; i < scenario.before() && back[0]; i++) {
            back[0] = guarded("increment()", () -> counter().increment());
          }
        });
    execution.await("the callers", strand::hasEnded, false, false, false);
    execution.quiesce();
    execution.forget(strand);
    return back[0];
  }

  /** From here on orders are tried. */
  private void setOff(long counted) {
    if (!scenario.is(Manner.GONE)) {
      execution.quiesce();
    }
    execution.setSolo(false);
    // What was written meanwhile was not remembered, so nothing older may be seen either.
    execution.memory().forget();
    ledger.startFrom(counted);
  }

  private void join(Strand strand) {
    execution.await("the callers", strand::hasEnded, false, false, false);
    execution.memory().acquire(strand, execution.running().clock());
  }

  private Counter counter() {
    if (counter == null) {
      throw new IllegalStateException("there is no counter yet");
    }
    return counter;
  }

  private void make(String calls) {
    Strand self = execution.running();
    for (int i = 0; i < calls.length(); i++) {
      char call = calls.charAt(i);
      boolean again = call == 'V' && i > 0 && calls.charAt(i - 1) == 'V';
      if (again || scenario.is(Manner.PASSED)) {
        // Whoever asks twice takes its time in between, and so does who passes others.
        execution.pause();
      }
      if (scenario.is(Manner.INTERRUPT)) {
        self.setInterrupted(true);
      }
      boolean back =
          call == 'I' ? guarded("increment()", this::increment) : guarded("value()", this::value);
      if (!back) {
        return;
      }
    }
  }

  private void increment() {
    ledger.begins();
    counter().increment();
    execution.checkAlive(); // The JDK may have caught what says that all is over.
    ledger.returns(execution.running());
  }

  private long value() {
    Strand self = execution.running();
    Clock atCall = self.clock().copy();
    long value = counter().value();
    execution.checkAlive();
    ledger.read(execution, self, atCall, value);
    execution.trace("value() returns " + value, "");
    return value;
  }

  private interface Body {
    void run() throws Throwable;
  }

  /** Runs a call; an exception that gets out is a finding. Returns whether it came back. */
  private boolean guarded(String call, Body body) {
    try {
      body.run();
      return true;
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      execution.checkAlive();
      ledger.note(Verdict.FAILS, call + " throws " + e.getClass().getSimpleName());
      execution.trace("throws " + e.getClass().getSimpleName(), "");
      return false;
    }
  }
}
