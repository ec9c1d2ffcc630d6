package io.github.pageviews.judge.run;

import io.github.pageviews.judge.memory.Memory;
import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.memory.Variable;
import io.github.pageviews.judge.memory.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One execution: strands that run one at a time, in an order that a {@link Chooser} decides.
 *
 * <p>A strand runs on until it waits, ends, gives way, or comes to a place where the chooser takes
 * another. Schedules are fair: a strand that spins or yields is passed over while others can run
 * and nothing has changed (Musuvathi and Qadeer, PLDI 2008); when nobody else can run it goes on.
 *
 * <p>Not thread-safe, and need not be: handing over the turn is a happens-before edge between the
 * carriers, and only who has the turn touches the execution.
 */
public final class Execution {
  /** How often timers are let go off until all is quiet; some never are. */
  private static final int MOST_TIMES = 10;

  /** Steps of those who spin for each step of the others; all are kept. */
  private static final int IDLE_FOR_EACH = 25;

  /** Noted where others may take over, so that no two places on a path are the same state. */
  private static final int PLACE = 1;

  private static final int MAX_STRANDS = 1_200;

  /** From there on those that have ended are forgotten where nothing is remembered anyway. */
  private static final int MANY_STRANDS = 50;

  private final Chooser chooser;
  private final Carriers carriers;
  private final Set<Object> shared;
  private final int maxSteps;
  private final Memory memory = new Memory();
  private final Past past = new Past();
  private final Strands strands = new Strands(new CallerThread("main", 1_000));
  private final Map<Object, Object> state = new HashMap<>();
  private final Map<Object, Visits> visits = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<Initialization> initializations = new HashSet<>();

  /** The classes whose initialization has begun. */
  private final Set<String> begun = new HashSet<>();

  private final Fairness fairness = new Fairness(this);
  private final Turns turns = new Turns(this, strands);
  private final Effort effort = new Effort();

  /** Those of the main strand in a solo run. */
  private final Rounds rounds = new Rounds();

  private final Strand main;

  private volatile Strand running;
  private long changes;
  private int decisions;
  private int idle;
  private @Nullable Outcome outcome;
  private @Nullable Throwable failure;
  private String detail = "";
  private boolean solo;
  private boolean interrupts;
  private boolean disturbed;
  private boolean pausing;
  private int hashes;
  private long mostEffort = Long.MAX_VALUE;
  private long mostPerCall;

  private volatile boolean collecting;
  private int racesSeen;
  private long path;

  /**
   * @param shared places where more than one strand was seen; orders are tried at these only, and
   *     new ones are added
   */
  public Execution(Chooser chooser, Carriers carriers, Set<Object> shared, int maxSteps) {
    this.chooser = chooser;
    this.carriers = carriers;
    this.shared = shared;
    this.maxSteps = maxSteps;
    main = strands.main();
    running = main;
  }

  /** Runs the body as the first strand; returns when the execution is over. */
  public Outcome run(Runnable body) {
    main.carry(Thread.currentThread());
    Probe.enter(this);
    try {
      body.run();
    } catch (Halted e) {
      // The outcome says why.
    } finally {
      if (outcome == null) {
        outcome = Outcome.DONE;
      }
      main.ended = true;
      unwindOthers();
      Probe.leave();
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    return outcome;
  }

  public Memory memory() {
    return memory;
  }

  public Strand running() {
    return running;
  }

  public List<Strand> strands() {
    return strands.all();
  }

  public List<Step> steps() {
    return steps;
  }

  public String detail() {
    return detail;
  }

  /** Returns a map in which models keep what they know in this execution. */
  public Map<Object, Object> state() {
    return state;
  }

  /** In a solo run nothing is scheduled or remembered; it is for long runs of one thread. */
  public void setSolo(boolean value) {
    solo = value;
  }

  /** Sets whether callers make their first step in the order of their numbers. */
  public void setInLine(boolean value) {
    strands.setInLine(value);
  }

  /** Says that a loop that nothing ends was found before, and need not be found again. */
  public void setImpatient() {
    fairness.setImpatient();
  }

  /** Sets whether a yield is a step like any other, as where strands take turns anyway. */
  public void setEven(boolean value) {
    fairness.setEven(value);
  }

  /** Sets whether callers may be interrupted at any time, not only before they call. */
  public void setInterrupts(boolean value) {
    interrupts = value;
  }

  /**
   * Says that somebody else interrupts a caller: whoever waits may then leave even while another
   * holds the lock, right before it signals.
   */
  public void setDisturbed(boolean value) {
    disturbed = value;
  }

  /** A place before a signal to who waits. */
  public void signalPoint(Object waiting) {
    if (disturbed) {
      pointOn(waiting, null);
    }
  }

  public boolean isSolo() {
    return solo;
  }

  /** Ends a solo run as too long if all that comes now takes more effort than that. */
  public void setMostEffort(long more) {
    mostEffort = effort.spent() + more;
    mostPerCall = 0;
  }

  /** Ends a solo run as too long if between two ends of calls it takes more effort than that. */
  public void setMostPerCall(long most) {
    mostEffort = effort.spent() + most;
    mostPerCall = most;
  }

  /** Registers a thread that will run as a strand; {@link #start} sets it off. */
  public Strand register(Thread thread, boolean caller) {
    Strand known = strands.of(thread);
    if (known != null) {
      return known;
    }
    if (solo && strands.all().size() >= MANY_STRANDS) {
      strands.removeEnded();
    }
    if (strands.all().size() >= MAX_STRANDS) {
      throw halt(Outcome.OUT_OF_REACH, "more than " + MAX_STRANDS + " threads");
    }
    return strands.add(thread, caller);
  }

  /** Returns how many threads were registered, which is the number of the next. */
  public int registered() {
    return strands.registered();
  }

  public @Nullable Strand strandOf(Thread thread) {
    return strands.of(thread);
  }

  /**
   * Starts a strand. It takes over at the next place at the earliest: what comes before that,
   * nobody else can tell from what comes after.
   */
  public void start(Strand strand, Runnable body) {
    launch(strand, body);
    touch("start");
  }

  /** Starts a strand and goes on; the start happens-before all that it does (JLS 17.4.4). */
  public void launch(Strand strand, Runnable body) {
    strand.past = Past.mix(running.past, strand.id());
    strand.inheritFrom(running);
    strand.clock().join(running.clock());
    strand.clock().tick(strand.id());
    running.clock().tick(running.id());
    strand.started = true;
    strand.starter = running.id();
    changed();
    carriers.run(
        carrier -> {
          strand.carry(carrier);
          strand.awaitTurn();
          try {
            if (outcome == null) {
              body.run();
            }
          } catch (Halted e) {
            // The outcome says why.
          } catch (Throwable e) {
            fail(e);
          } finally {
            end(strand);
          }
        },
        strand);
  }

  /** The judge itself is at fault; whoever runs the execution is told. */
  private void fail(Throwable e) {
    if (failure == null) {
      failure = e;
    }
    halt(Outcome.OUT_OF_REACH, "the judge itself failed");
  }

  private void end(Strand strand) {
    Probe.giveBack();
    strand.ended = true;
    memory.release(strand, strand.clock());
    changed();
    past.touch(strand, "end");
    Monitors.ends(this, strand.thread());
    if (outcome == null) {
      Strand next = nextOrNone();
      if (next != null) {
        giveTurn(next);
        return;
      }
      conclude();
    }
    // Over: main unwinds the rest.
    running = main;
    main.resume();
  }

  private @Nullable Strand nextOrNone() {
    try {
      return next(false);
    } catch (Halted e) {
      // The outcome says why.
      return null;
    } catch (RuntimeException | Error e) {
      fail(e);
      return null;
    }
  }

  /** Says that something changed, so that strands that spin look again. */
  public void changed() {
    rounds.acts();
    change();
  }

  /** Says that a part of an object changed; nobody else may know the object yet. */
  public void changed(@Nullable Object owner, Object part, @Nullable Object value) {
    if (watchesRounds()) {
      rounds.writes(owner, part, value);
    } else {
      rounds.acts();
    }
    change();
  }

  private boolean watchesRounds() {
    return solo && running == main;
  }

  private void change() {
    changes++;
    running.idleLoops = 0;
    running.hurry = 0;
    running.loops.acted();
  }

  /** Returns how often something has changed. */
  public long changes() {
    return changes;
  }

  /** Notes what a loop read, to tell a spin from progress. */
  public void noteRead(Object variable, @Nullable Object value) {
    noteRead(null, variable, variable, value);
  }

  /** Notes what a loop read from a part of an object, if that is known. */
  void noteRead(@Nullable Object owner, Object part, Object variable, @Nullable Object value) {
    running.loops.read(variable, value == null ? "null" : value, changes);
    if (watchesRounds()) {
      rounds.reads(owner, part, value);
    }
  }

  /** Says that a call has come back in a solo run, so that whatever it repeated had an end. */
  public void endsCall() {
    rounds.ends();
    if (mostPerCall > 0) {
      mostEffort = effort.spent() + mostPerCall;
    }
  }

  /** The end of a pass through a loop; returns whether it goes round for ever, as it seems. */
  boolean endsRound(int site) {
    return watchesRounds() && rounds.endsPass(site);
  }

  /** Says that what was read last is not the newest, and that the newest will be seen in time. */
  public void noteOutdated() {
    running.loops.outdated();
  }

  /**
   * A place where another strand may take over, before an access of what is named by the key; a
   * null key is a place that always counts.
   */
  public void point(String what, @Nullable Object key) {
    variablePoint(key);
    touch(what);
  }

  /** The same, if nothing but the state of that object is accessed. */
  public void pointOn(Object object, @Nullable Object key) {
    variablePoint(key);
    touchOn(object);
  }

  /** The same, if what is accessed is a variable, to be named to {@link #touch(Variable)}. */
  public void variablePoint(@Nullable Object key) {
    point(key, key, true);
  }

  /** Says that the running strand touches what is not a single variable. */
  public void touch(Object what) {
    if (!solo) {
      past.touch(running, what);
    }
  }

  /** Says that the running strand touches the state of that object. */
  public void touchOn(Object object) {
    if (!solo) {
      past.touchOn(running, object);
    }
  }

  /** Says that the running strand reads the variable. */
  public void touchToRead(Variable variable) {
    past.read(running, variable);
    running.intents.reads(variable);
  }

  /** Says that the running strand writes the variable, or reads and writes it. */
  public void touch(Variable variable) {
    past.write(running, variable);
    running.intents.writes(variable);
  }

  /**
   * A place before an access. If it is plain and no race on it was ever seen, its order follows
   * from that of the synchronization around it, and no other needs to be tried (Musuvathi et al.,
   * OSDI 2008).
   *
   * @param writes whether it writes; threads that only read have no order to try
   */
  public void accessPoint(Object key, boolean plain, boolean writes) {
    point(key, plain ? new Racing(key) : key, writes);
  }

  /**
   * The same before a write of a single variable.
   *
   * @param variable asked for only where orders are tried
   * @param met whether it is what an update expects, or null for a plain write
   */
  public void writePoint(
      Object key, boolean plain, Supplier<Variable> variable, @Nullable BooleanSupplier met) {
    Strand self = running;
    if (!solo) {
      self.intents.comesTo(variable.get(), met);
    }
    accessPoint(key, plain, true);
    self.intents.goesOn();
  }

  /** Says that the last access was of what the key names: if it raced, its order counts. */
  public void noteRaces(Object key) {
    int now = memory.raceCount();
    if (now > racesSeen) {
      racesSeen = now;
      shared.add(new Racing(key));
    }
  }

  private record Racing(Object key) {}

  /** The visits to a place: their order matters if there are several strands' and one's writes. */
  private static final class Visits {
    private @Nullable Strand last;
    private boolean several;
    private boolean written;

    boolean conflict(Strand visitor, boolean writes) {
      several |= last != null && last != visitor;
      last = visitor;
      written |= writes;
      return several && written;
    }
  }

  private void point(@Nullable Object key, @Nullable Object place, boolean writes) {
    checkAlive();
    effort.accesses(solo);
    if (solo) {
      checkEffort();
      return;
    }
    running.clock().tick(running.id());
    past.note(running, PLACE);
    // Passes of a spin are counted apart.
    boolean tooLong =
        running.idleLoops == 0 ? ++decisions > maxSteps : ++idle / IDLE_FOR_EACH > maxSteps;
    if (tooLong) {
      throw halt(Outcome.TOO_LONG, "more than " + maxSteps + " steps");
    }
    if (key != null && running != main) {
      if (visits.computeIfAbsent(key, each -> new Visits()).conflict(running, writes)) {
        shared.add(key);
      }
    }
    if (!running.initializing.isEmpty()) {
      return; // The JVM would make others wait for the class, and they could not be told from dead.
    }
    if (strands.all().size() > 1 && (place == null || shared.contains(place))) {
      switchTo(next(true));
    }
  }

  /**
   * A place where others may run for as long as they like, which is no preemption: a caller between
   * two calls.
   */
  public void pause() {
    checkAlive();
    if (!solo && strands.all().size() > 1) {
      past.note(running, PLACE);
      pausing = true;
      Strand next = next(true);
      pausing = false;
      switchTo(next);
    }
  }

  /** A yield, or a sleep. */
  public void yields() {
    fairness.yields();
  }

  /** The end of a pass through a loop of submitted code. */
  public void loop(int site) {
    if (solo) {
      checkEffort();
    }
    fairness.loop(site);
  }

  private void checkEffort() {
    if (effort.spent() > mostEffort) {
      throw halt(Outcome.TOO_LONG, "a call that takes more than " + mostPerCall + " accesses");
    }
  }

  /** Lets others run, until all that can have run and something has changed. */
  void letOthersRun() {
    // Whoever can run does before it goes on, even if it has changed something itself.
    strands.putBehindOthers(running);
    // Giving way twice is not the same as once: a state is never its own past.
    past.note(running, running.idleLoops);
    // What changed since it looked it has yet to see.
    running.passedOverAt = running.loops.lookedAt(changes);
    switchTo(next(true));
    running.passedOverAt = -1;
  }

  /** Whether another than the running strand can run. */
  boolean canAnotherRun() {
    return strands.canAnotherRun(running);
  }

  /** Whether others wait for a time to come. */
  boolean canTimePass() {
    return !strands.sleepers(true).isEmpty();
  }

  /** Notes something that only the running strand notices. */
  void note(int what) {
    past.note(running, what);
  }

  /** The running strand has begun to initialize a class, and holds its lock (JLS 12.4.2). */
  void beginsClass(String name) {
    String outer = running.initializing.peek();
    if (outer != null && running.isCaller() && running != main) {
      initializations.add(new Initialization(outer, name));
    }
    running.initializing.push(name);
    begun.add(name);
  }

  /** The running strand needs a class, and waits while another initializes it (JLS 12.4.2). */
  void needsClass(String name) {
    Strand self = running;
    if (!begun.contains(name)) {
      point("initializes a class", null);
    }
    if (strands.isInitializedByAnother(self, name)) {
      await(
          "class " + Initialization.simple(name) + ", which another initializes",
          () -> !strands.isInitializedByAnother(self, name),
          false,
          false,
          false);
    }
  }

  /** Returns which classes callers initialized while they initialized others. */
  public Set<Initialization> initializations() {
    return initializations;
  }

  /**
   * Waits until {@code over} is true.
   *
   * @param canTimeOut whether it may end before, as a timed wait
   * @param canWakeUp whether it may end before for no reason (JLS 17.2.1)
   */
  public Strand.WaitEnd await(
      String what, BooleanSupplier over, boolean canTimeOut, boolean canWakeUp, boolean throwing) {
    checkAlive();
    Strand self = running;
    if (throwing && interrupts && self.isCaller() && !self.interrupted) {
      if (choose(Chooser.Kind.WORLD, 2) == 1) {
        trace("is interrupted", "");
        self.interrupted = true;
      }
    }
    BooleanSupplier ends = throwing ? () -> self.interrupted || over.getAsBoolean() : over;
    if (throwing && self.interrupted) {
      touch("interrupted");
      noteRead(self, "interrupted");
      return Strand.WaitEnd.INTERRUPTED;
    }
    if (over.getAsBoolean()) {
      return Strand.WaitEnd.OVER;
    }
    self.wait = new Strand.Wait(what, ends, canTimeOut, canWakeUp, self.site);
    self.waitEnd = null;
    past.note(self, PLACE);
    switchTo(next(true));
    Strand.WaitEnd end = self.waitEnd;
    self.wait = null;
    self.woken = false;
    past.wakes(self, what + end);
    self.clock().tick(self.id());
    if (end != null) {
      return end;
    }
    return over.getAsBoolean() ? Strand.WaitEnd.OVER : Strand.WaitEnd.INTERRUPTED;
  }

  /** Forgets a strand that has ended, so that its thread can be collected. */
  public void forget(Strand strand) {
    strands.remove(strand);
    memory.forget();
  }

  /**
   * Collects garbage, until finalizers have run and reference queues have been filled. Finalizers
   * may run submitted code meanwhile, as if the strand that collects did.
   */
  public void collect() {
    int busy = (int) strands.all().stream().filter(s -> s != main && s.started && !s.ended).count();
    collecting = true;
    effort.collects();
    try {
      carriers.settle(busy);
      Collector.collect();
    } finally {
      collecting = false;
    }
  }

  /** Whether a collection is under way, whose finalizers run in a thread of the JVM's. */
  public boolean isCollecting() {
    return collecting;
  }

  /** Lets all others run until they end or wait; then nothing is left to do. */
  public void quiesce() {
    endsCall();
    Strand self = running;
    rest(self);
    // What the counter's own timers have left to do is done when their time comes.
    long before = -1;
    for (int round = 0; round < MOST_TIMES && changes != before && strands.timeOutOwn(); round++) {
      before = changes;
      rest(self);
    }
    for (Strand strand : strands.all()) {
      self.clock().join(strand.clock());
    }
    self.clock().tick(self.id());
  }

  private void rest(Strand self) {
    self.wait =
        new Strand.Wait("rest", () -> !strands.canAnotherRun(self), false, false, self.site);
    switchTo(next(true));
    self.wait = null;
  }

  /** A choice among ways none of which is more ordinary than another. */
  public int chooseFreely(int options) {
    int chosen = solo ? 0 : pick(Chooser.Kind.TURN, options);
    past.note(running, chosen);
    return chosen;
  }

  /** A choice of the world that only the running strand notices. */
  int chooseQuietly(int options) {
    int chosen = pick(Chooser.Kind.WORLD, options);
    past.note(running, chosen);
    return chosen;
  }

  /** A choice that is not about the order. */
  public int choose(Chooser.Kind kind, int options) {
    if (solo) {
      return 0;
    }
    int chosen = pick(kind, options);
    if (kind == Chooser.Kind.WORLD) {
      // Clocks and the like are the same for all.
      past.touch(running, "world");
    }
    past.note(running, chosen);
    return chosen;
  }

  /** A choice among the values that a read of a variable may see. */
  public int chooseValue(Variable variable, Mode mode, List<Write> candidates, int options) {
    Strand self = running;
    if (solo || self.isOptimistic()) {
      return choose(Chooser.Kind.VALUE, options);
    }
    return self.stale.choose(this, variable, mode, self.site, candidates, options);
  }

  /** Adds a line to the trace. */
  public void trace(String text, String count) {
    trace("", text, count);
  }

  /** Adds a line about a variable to the trace. */
  public void trace(String variable, String text, String count) {
    if (!solo) {
      steps.add(new Step(running.id(), variable, text, running.site, count));
    }
  }

  /** Notes a place that the running strand passes. */
  void path(int site) {
    path = path * 1_000_003 + site;
  }

  /** Returns a fingerprint of the places passed since the last call. */
  public long takePath() {
    long taken = path;
    path = 0;
    return taken;
  }

  int nextHash() {
    return ++hashes;
  }

  /** Returns what was done so far. */
  public Effort effort() {
    return effort;
  }

  Memory.Seen newest() {
    return Memory.Seen.NEWEST;
  }

  /** Ends the execution; to be thrown. */
  public Halted halt(Outcome why, String what) {
    if (outcome == null) {
      outcome = why;
      detail = what;
    }
    return new Halted();
  }

  /** Whether nothing more is to happen, and strands only unwind. */
  boolean isOver() {
    return outcome != null;
  }

  /** Ends the strand if all is over: submitted code may have caught what says so. */
  public void checkAlive() {
    if (outcome != null) {
      throw new Halted();
    }
  }

  /** Returns who runs next, or null if nobody can. */
  private @Nullable Strand next(boolean currentAlive) {
    return turns.next(currentAlive, changes, pausing);
  }

  /** Says who the next choice of order is among, and what they are about to do. */
  void tellReady(List<Strand> ready) {
    if (!solo && ready.size() > 1) {
      chooser.ready(option -> ready.get(option).id());
      chooser.prospects(option -> ready.get(option).intents.prospect());
    }
  }

  int pick(Chooser.Kind kind, int options) {
    checkAlive(); // What says that all is over may have been caught on the way.
    if (options == 1 || solo) {
      return 0;
    }
    if (chooser.isKnown(state(kind, options))) {
      throw halt(Outcome.KNOWN, "");
    }
    int chosen = chooser.choose(kind, options);
    if (chosen == Chooser.UNREPEATED) {
      throw halt(Outcome.UNREPEATED, "");
    }
    return chosen;
  }

  /** Returns what decides on all that can follow, as a hash. */
  private long state(Chooser.Kind kind, int options) {
    long choice = Past.mix(kind.name().hashCode(), options);
    return Past.state(Past.mix(choice, running.id()), strands.all(), changes);
  }

  private void switchTo(@Nullable Strand next) {
    Probe.giveBack();
    Strand self = running;
    if (next == null) {
      conclude();
      if (self != main) {
        running = main;
        main.resume();
      }
      throw new Halted();
    }
    if (next == self) {
      self.behind.clear();
    } else {
      giveTurn(next);
      self.awaitTurn();
      checkAlive();
    }
  }

  private void giveTurn(Strand next) {
    strands.runs(next);
    effort.handsOver();
    running = next;
    next.resume();
  }

  /** Nobody can run. */
  private void conclude() {
    if (outcome == null) {
      outcome = Outcome.DEADLOCK;
      detail = strands.waits();
    }
  }

  private void unwindOthers() {
    for (Strand strand : strands.all()) {
      if (strand != main && strand.started) {
        int tries = 0;
        while (!strand.ended && tries++ < 1_000) {
          running = strand;
          strand.resume();
          main.awaitTurn();
        }
        if (!strand.ended) {
          Probe.loseThread();
        }
      }
    }
  }
}
