package io.github.pageviews.judge.check;

import io.github.pageviews.judge.Verdict;
import io.github.pageviews.judge.check.Scenario.Manner;
import io.github.pageviews.judge.run.Initialization;
import io.github.pageviews.judge.search.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All checks of one counter, the simplest first. The first that fails is the shortest proof of its
 * verdict; what is left is then only tried for a more serious one.
 */
public final class Checks {
  /** Each takes a collection. */
  private static final int MOST_WITH_GARBAGE = 100;

  private static final int MOST_BY_PRIORITIES = 400;
  private static final long MOST_EFFORT_BY_PRIORITIES = 2_000_000;
  private static final int MOST_POSTPONING = 500;
  private static final long MOST_EFFORT_POSTPONING = 6_000_000;

  /** What has come back once may do so where it does harm. */
  private static final long MOST_EFFORT_FROM_OLD = 40_000_000;

  private static final int MOST_STOPPING = 1_500;
  private static final long MOST_EFFORT_STOPPING = 6_000_000;
  private static final int MOST_SPRINKLING = 24;
  private static final int MOST_WALKS = 50;

  /** Defects of reads, beside which views may be lost. */
  private static final Set<Verdict> READS = Set.of(Verdict.STALE_READS, Verdict.GOES_BACKWARD);

  private final Subject subject;
  private final Set<String> outOfReach = new LinkedHashSet<>();
  private final Set<String> outOfBudget = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Budget budget = new Budget();
  private boolean tearing;
  private boolean meetingOld;
  private boolean contended;

  /** Whether the counter has several threads of its own. */
  private boolean crowded;

  /** Whether it has so many that only those orders are needed in which one is out of turn. */
  private boolean swarming;

  public Checks(Subject subject) {
    this.subject = subject;
  }

  /** Returns what was found, the most serious first. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns what could not be tried. */
  public Set<String> outOfReach() {
    return outOfReach;
  }

  /** Returns the searches that were cut. */
  public Set<String> outOfBudget() {
    return outOfBudget;
  }

  public int executions() {
    return budget.executions();
  }

  /** Runs the checks; returns the verdict. */
  public Verdict run() {
    // What fails without any concurrency is the verdict: what else such a counter does with more
    // threads follows from that. One that is only late, though, may lose views besides.
    for (Agenda.Item item : Agenda.oneAtATime()) {
      search(item);
      if (!findings.isEmpty()) {
        if (worst() == Verdict.STALE_READS) {
          search(Agenda.burst());
          search(Agenda.atOnce(List.of(), subject.mindsThreads()));
        }
        return worst();
      }
    }
    Solo solo = Solo.of(subject);
    add(solo.findings());
    budget.add(solo.executions());
    outOfReach.addAll(solo.outOfReach());
    if (!findings.isEmpty() && worst() != Verdict.OVERFLOWS) {
      return worst();
    }
    if (subject.mindsGarbage()) {
      Collected collected = new Collected(subject);
      budget.add(1);
      add(collected.findings());
      outOfReach.addAll(collected.outOfReach());
      if (!collected.findings().isEmpty()) {
        return worst();
      }
    }
    List<Agenda.Item> items = new ArrayList<>(Agenda.inTurn(subject.names()));
    if (subject.mindsGarbage()) {
      items.add(Agenda.gone());
    }
    if (subject.mindsDeath()) {
      items.add(Agenda.buried());
    }
    items.addAll(Agenda.atOnce(solo.turns(), subject.mindsThreads()));
    if (subject.isWeak()) {
      items.add(Agenda.independentWrites());
    }
    search(items);
    if (findings.isEmpty() && tearing) {
      search(Agenda.torn());
    }
    Initialization crossed = subject.crossed();
    if (findings.isEmpty() && crossed != null) {
      add(List.of(waitingForClasses(crossed)));
    }
    for (Scenario scenario : Agenda.inLockstep()) {
      if (findings.isEmpty()) {
        budget.add(1);
        add(Walks.inLockstep(subject, scenario));
      }
    }
    stall(solo.turns());
    for (Scenario scenario : Agenda.byPriorities()) {
      // One caller alone has no order, unless the counter has threads.
      if (crowded || scenario.callers().size() > 1) {
        goByPriorities(scenario);
      }
    }
    for (Scenario scenario : Agenda.stopped(solo.turns())) {
      walk(scenario, walks -> walks.runStopping(MOST_STOPPING, MOST_EFFORT_STOPPING));
    }
    if (subject.mindsInterrupts()) {
      goByPriorities(Agenda.disturbed());
    }
    if (meetingOld || contended) {
      postpone(Agenda.postponing());
    }
    if (crowded) {
      postpone(Agenda.rereading());
    }
    if (subject.sorts() || subject.mindsThreads()) {
      walk(Agenda.amid(), walks -> walks.runSprinkling(MOST_SPRINKLING, MOST_EFFORT_BY_PRIORITIES));
    }
    for (Scenario scenario : Agenda.walks()) {
      walk(scenario, walks -> walks.run(MOST_WALKS));
    }
    if (!findings.isEmpty()) {
      return worst();
    }
    return outOfReach.isEmpty() && outOfBudget.isEmpty() ? Verdict.EXACT : Verdict.UNDECIDED;
  }

  private void stall(List<Integer> turns) {
    Stalls stalls = new Stalls(subject, verdicts());
    if (findings.isEmpty() || READS.contains(worst())) {
      stalls.pastTurns(turns);
    }
    if (findings.isEmpty() && stalls.findings().isEmpty()) {
      stalls.run(turns);
    }
    budget.add(stalls.executions());
    add(stalls.findings());
  }

  private Set<Verdict> verdicts() {
    return findings.stream().map(Finding::verdict).collect(Collectors.toSet());
  }

  private void goByPriorities(Scenario scenario) {
    walk(scenario, walks -> walks.runByPriorities(MOST_BY_PRIORITIES, MOST_EFFORT_BY_PRIORITIES));
  }

  private void postpone(Scenario scenario) {
    long effort = meetingOld ? MOST_EFFORT_FROM_OLD : MOST_EFFORT_POSTPONING;
    walk(scenario, walks -> walks.runPostponing(MOST_POSTPONING, effort));
  }

  /** Makes walks, as long as nothing was found. */
  private void walk(Scenario scenario, Consumer<Walks> kind) {
    if (findings.isEmpty()) {
      Walks walks = new Walks(subject, scenario);
      kind.accept(walks);
      budget.add(walks.executions());
      add(walks.findings());
    }
  }

  /** The JVM's own locks, which no search controls; that both orders were seen is enough. */
  private static Finding waitingForClasses(Initialization crossed) {
    String one = Initialization.simple(crossed.outer());
    String other = Initialization.simple(crossed.inner());
    return Finding.inSequence(
        Verdict.HANGS,
        "one thread initializes %s and waits for %s, another initializes %s and waits for %s"
            .formatted(one, other, other, one),
        "classes");
  }

  private Verdict worst() {
    return findings.get(0).verdict();
  }

  /** Whether no other verdict can come, or the budget for one is spent. */
  private boolean isSettled() {
    return budget.isSpent() || (!findings.isEmpty() && worst() == Verdict.LOSES_VIEWS);
  }

  private void add(List<Finding> found) {
    if (found.isEmpty()) {
      return;
    }
    budget.limitAfterDefect();
    if (found.stream().anyMatch(each -> each.verdict() == Verdict.HANGS)) {
      subject.noteLivelock();
    }
    findings.addAll(found);
    // Stable: of each kind the first found stays first.
    findings.sort(Comparator.comparing(Finding::verdict));
  }

  /**
   * Searches all a little before it searches any of them for long, so that no optional search takes
   * the budget of those that come later. Where there was a defect, a more serious one is likely.
   */
  private void search(List<Agenda.Item> items) {
    Map<Agenda.Item, List<Exploration>> done = new HashMap<>();
    Set<Agenda.Item> inOrder = new LinkedHashSet<>();
    for (Agenda.Item item : items) {
      int before = findings.size();
      search(item, done.computeIfAbsent(item, key -> new ArrayList<>()), false);
      if (findings.size() > before) {
        inOrder.add(item);
      }
    }
    inOrder.addAll(items);
    for (Agenda.Item item : inOrder) {
      search(item, done.computeIfAbsent(item, key -> new ArrayList<>()), true);
    }
  }

  private void search(Agenda.Item item) {
    search(item, new ArrayList<>(), true);
  }

  /**
   * @param done what was tried of it, to which what is tried now is added
   * @param deep whether optional searches may take long
   */
  private void search(Agenda.Item item, List<Exploration> done, boolean deep) {
    boolean again = !done.isEmpty();
    done.removeIf(each -> !each.isExhausted() && !each.isRequired());
    boolean tooMany = false;
    for (Agenda.Level level : item.levels()) {
      if (isSettled()) {
        return;
      }
      if (done.stream().anyMatch(each -> each.includes(level.bounds()))) {
        continue;
      }
      if ((again || level.isNeverRequired())
          && done.stream().anyMatch(each -> each.isCutWithin(level))) {
        continue; // It would only be cut, too.
      }
      // Once a level was too much, more of it is only tried for what it may find.
      boolean required = !again && !tooMany && level.isRequired(crowded);
      Bounds bounds = required && swarming ? level.bounds().withTurns(1) : level.bounds();
      Exploration exploration = new Exploration(subject, item.scenario(), bounds, required);
      explore(exploration, level, deep);
      boolean cut = required && !exploration.isExhausted();
      if (cut && !swarming && exploration.isSwarming()) {
        swarming = true;
        done.add(exploration);
        bounds = bounds.withTurns(1);
        exploration = new Exploration(subject, item.scenario(), bounds, true);
        explore(exploration, level, deep);
        cut = !exploration.isExhausted();
      }
      crowded |= cut && level.isOnlyUncrowded() && exploration.hasOwnThreads();
      if (cut && level.isRequired(crowded) && findings.isEmpty()) {
        tooMany = true;
        outOfBudget.add(
            "more than "
                + exploration.executions()
                + " executions of "
                + item.scenario().code()
                + " with "
                + bounds.words());
      }
      crowded |= exploration.isCrowded();
      done.add(exploration);
    }
  }

  /** Goes on after a defect, for a more serious one. */
  private void explore(Exploration exploration, Agenda.Level level, boolean deep) {
    boolean reserved = !level.isOnlyUncrowded();
    boolean first = true;
    boolean goesOn;
    do {
      int most = mostPerSearch(exploration, deep, first);
      budget.run(exploration, most, deep, reserved, verdicts());
      add(exploration.findings());
      goesOn = !exploration.findings().isEmpty() || (first && isWorthMore(exploration));
      first = false;
    } while (goesOn && !isSettled());
    tearing |= exploration.isTearing();
    meetingOld |= exploration.isMeetingOld();
    contended |= exploration.isContended();
    outOfReach.addAll(exploration.outOfReach());
  }

  /** Whether all of it is needed, and in sight. */
  private boolean isWorthMore(Exploration exploration) {
    return exploration.isRequired()
        && findings.isEmpty()
        && exploration.executions() >= Budget.FIRST_LOOK
        && (swarming || !exploration.isSwarming());
  }

  private int mostPerSearch(Exploration exploration, boolean deep, boolean first) {
    if (exploration.isRequired() && findings.isEmpty()) {
      return first ? Budget.FIRST_LOOK : Budget.MOST_PER_SEARCH;
    }
    if (exploration.scenario().is(Manner.GONE) && subject.mindsGarbage()) {
      return MOST_WITH_GARBAGE;
    }
    return deep ? Budget.MOST_PER_OPTIONAL_SEARCH : Budget.LITTLE;
  }
}
