package io.github.pageviews.judge.check;

import io.github.pageviews.judge.check.Scenario.Manner;
import io.github.pageviews.judge.model.Identities.Scheme;
import io.github.pageviews.judge.search.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is searched, and how far, the simplest first. The bounds are part of what EXACT means: all
 * executions within them are tried, or the verdict is UNDECIDED.
 */
final class Agenda {
  private static final Level ORDINARY = required(0, 0, 0);
  private static final int SLOWEST_PACE = 4;
  private static final int MANY = 9;
  private static final int CROWD = 6;
  private static final int FEW_CALLS = 3;
  private static final int FEW_TURNS = 2;
  private static final int MANY_READS = 4;
  private static final int PASSERS = 40;
  private static final int PASSES = 40;

  /** As many as an execution at rest lets timers of the counter's own pass. */
  private static final int BURST = 10;

  private static final Level ANY_WORLD = required(0, 1, 0);

  /** When a level is part of what EXACT means; else it is searched as far as the budget goes. */
  enum Need {
    ALWAYS,
    /**
     * Unless the counter has several threads of its own, or one with which there are more orders
     * than a search may try.
     */
    UNCROWDED,
    NEVER
  }

  /**
   * One scenario.
   *
   * @param levels raised step by step
   */
  record Item(Scenario scenario, List<Level> levels) {}

  /** How far. */
  record Level(Bounds bounds, Need need) {

    boolean isOnlyUncrowded() {
      return need == Need.UNCROWDED;
    }

    boolean isNeverRequired() {
      return need == Need.NEVER;
    }

    boolean isRequired(boolean crowded) {
      return need == Need.ALWAYS || (need == Need.UNCROWDED && !crowded);
    }
  }

  private Agenda() {}

  /** One caller alone, and callers one after another. */
  static List<Item> oneAtATime() {
    List<Item> items = new ArrayList<>();
    for (String calls : List.of("V", "IV")) {
      items.add(new Item(Scenario.of(calls), List.of(ANY_WORLD)));
    }
    items.add(new Item(Scenario.of("IVIVV"), List.of(ORDINARY, uncrowded(0, 1, 0))));
    items.add(new Item(Scenario.of("IIIIIIIIV"), List.of(optional(0, 1, 0), optional(0, 2, 0))));
    items.add(new Item(Scenario.of("IV").with(Manner.INTERRUPT), List.of(ANY_WORLD)));
    return items;
  }

  /** More views than a small queue takes while nobody takes them out. */
  static Item burst() {
    return new Item(Scenario.of("I".repeat(BURST)), orders(0));
  }

  /**
   * Callers one after another.
   *
   * @param names what they may be called
   */
  static List<Item> inTurn(List<String> names) {
    List<Item> items = new ArrayList<>();
    items.add(new Item(Scenario.of("IV", "IV").with(Manner.NESTED), List.of(ORDINARY)));
    // Whoever reads knows of the increment, but has not made it.
    items.add(new Item(Scenario.of("I", "V").with(Manner.TURN), near()));
    for (Scheme scheme : Scheme.values()) {
      items.add(
          new Item(
              Scenario.of("IV", "IV", "IV").with(Manner.TURN).with(scheme), List.of(ORDINARY)));
    }
    for (String name : names) {
      items.add(new Item(Scenario.of("IV", "IV").with(Manner.TURN).named(name), List.of(ORDINARY)));
    }
    return items;
  }

  /**
   * Callers at once.
   *
   * @param turns after how many increments the next takes a path that none took before
   * @param apart whether callers can be told apart
   */
  static List<Item> atOnce(List<Integer> turns, boolean apart) {
    List<Item> items = new ArrayList<>();
    items.add(new Item(Scenario.of("I").with(Manner.INTERRUPT), orders(2)));
    items.add(new Item(Scenario.of("I", "I"), farthest()));
    items.add(new Item(Scenario.of("I", "I").with(Scheme.ALIKE), near()));
    items.add(new Item(Scenario.of("I", "I").with(Manner.SOON), orders(1)));
    items.add(new Item(Scenario.of("I", "I").with(Manner.INTERRUPT), wide()));
    items.add(new Item(Scenario.of("V", "V").after(1), orders(2)));
    items.add(new Item(Scenario.of("I", "VV"), far()));
    // The same with one read, for counters whose reads have timers of their own.
    items.add(new Item(Scenario.of("I", "V"), List.of(optional(0, 1, 0), optional(1, 1, 0))));
    items.add(new Item(Scenario.of("I", "VV").with(Manner.INTERRUPT), orders(2)));
    items.add(new Item(Scenario.of("I", "IV"), orders(4)));
    items.add(new Item(Scenario.of("I", "I", "I").with(Manner.LINE), orders(3)));
    items.add(new Item(Scenario.of("II", "II"), wide()));
    items.add(new Item(Scenario.of("IV", "IV"), wide()));
    items.add(new Item(Scenario.of("II", "VV"), wide()));
    items.add(new Item(Scenario.of("IV", "V").after(1), wide()));
    items.add(new Item(Scenario.of("I", "IV").after(1), orders(3)));
    items.add(new Item(Scenario.of("I", "I", "I", "I", "I", "I").with(Manner.LINE), orders(1)));
    if (!turns.contains(1)) {
      items.add(new Item(Scenario.of("I", "VV").after(1), orders(2)));
    }
    if (apart) {
      items.add(new Item(Scenario.of("I", "I", "V").after(1).with(Manner.OWN), orders(1)));
    }
    for (int before : turns) {
      if (before > 1 && !turns.contains(before - 1)) {
        // Two that both think that the other path is still to come.
        items.add(new Item(Scenario.of("I", "I").after(before - 1), wide()));
        items.add(new Item(Scenario.of("II", "V").after(before - 1), orders(2)));
      }
      items.add(new Item(Scenario.of("I", "I").after(before), wide()));
      items.add(new Item(Scenario.of("I", "VV").after(before), wide()));
      if (apart) {
        items.add(new Item(Scenario.of("I", "I").after(before).with(Manner.OWN), orders(2)));
        items.add(new Item(Scenario.of("I", "VV").after(before).with(Manner.OWN), orders(2)));
      }
    }
    items.add(new Item(Scenario.of("I", "I", "I"), orders(2)));
    items.add(new Item(Scenario.of("I", "I", "VV"), orders(2)));
    if (apart) {
      items.add(new Item(Scenario.of("I", "VV").with(Manner.RELAYED), wide()));
      items.add(new Item(Scenario.of("I", "IV").with(Scheme.ALIKE), orders(2)));
      items.add(new Item(Scenario.of("I", "I", "V").with(Scheme.ALIKE), orders(2)));
    }
    items.add(new Item(Scenario.of("I", "V", "VV"), orders(2)));
    // A reader who stops while a ring of a few slots goes all the way round.
    items.add(new Item(Scenario.of("VV", "IIIII"), orders(2)));
    return items;
  }

  /** A long or double whose halves both change, for counters that read it while it is written. */
  static List<Item> torn() {
    long below = (1L << 32) - 1;
    return List.of(
        new Item(Scenario.of("I", "VV").after(below), near()),
        // What readers themselves write.
        new Item(Scenario.of("I", "V", "V").after(below), List.of(ORDINARY, uncrowded(0, 0, 1))));
  }

  /**
   * Readers while what a dead thread left behind is put in order, for counters that mind garbage.
   */
  static Item gone() {
    return new Item(
        Scenario.of("VV").after(1).with(Manner.GONE),
        List.of(required(1, 0, 0), optional(2, 0, 0)));
  }

  /** Two readers who both put in order what a dead thread left behind. */
  static Item buried() {
    return new Item(Scenario.of("V", "V").after(1).with(Manner.GONE), orders(2));
  }

  /**
   * Two who write and two who see that in different orders, as they may where they read in a mode
   * weaker than volatile (IRIW: Boehm and Adve, Foundations of the C++ Concurrency Memory Model,
   * PLDI 2008).
   */
  static Item independentWrites() {
    return new Item(Scenario.of("I", "I", "I", "I"), List.of(optional(0, 0, 1), optional(1, 0, 1)));
  }

  /** Where callers go in lockstep. */
  static List<Scenario> inLockstep() {
    List<Scenario> scenarios = new ArrayList<>();
    for (String other : List.of("I", "V")) {
      for (int pace = 1; pace <= SLOWEST_PACE; pace++) {
        scenarios.add(Scenario.of("I", other).atPace(pace));
      }
    }
    for (String call : List.of("I", "V")) {
      for (int pace = 1; pace <= SLOWEST_PACE; pace++) {
        scenarios.add(Scenario.of(call, "I".repeat(PASSES)).with(Manner.PASSED).atPace(pace));
        scenarios.add(
            Scenario.of(Collections.nCopies(MANY, call).toArray(new String[0])).atPace(pace));
      }
    }
    for (int pace = 2; pace <= SLOWEST_PACE; pace++) {
      for (int first = 1; first < pace; first++) {
        scenarios.add(Scenario.of("I", "I").outOfStep(first, pace));
        scenarios.add(Scenario.of("I", "V").outOfStep(first, pace));
        // Two that wait for the third, and go on waiting for each other when it has gone.
        scenarios.add(Scenario.of("I", "I", "I").outOfStep(first, pace));
      }
    }
    return scenarios;
  }

  /** Where walks at random are made: few callers with a short proof, and then many. */
  static List<Scenario> walks() {
    return List.of(Scenario.of("II", "II", "II"), Scenario.of("IIII", "IIII", "IIII", "IIII"));
  }

  /** Where those who are about to write wait: many callers, for those they take it from. */
  static Scenario postponing() {
    return Scenario.of(Collections.nCopies(CROWD, "I".repeat(FEW_CALLS)).toArray(new String[0]));
  }

  /** One read while many others count, for counters that sort or mind who counts. */
  static Scenario amid() {
    List<String> callers = new ArrayList<>(List.of("V"));
    callers.addAll(Collections.nCopies(PASSERS, "I"));
    return Scenario.of(callers.toArray(new String[0]));
  }

  /** Reads one after another, for counters whose reads have several threads of their own. */
  static Scenario rereading() {
    return Scenario.of("I", "V".repeat(MANY_READS));
  }

  /**
   * Where callers go by priorities: more of them, and more reads, than a search comes to the end
   * of.
   */
  static List<Scenario> byPriorities() {
    return List.of(
        Scenario.of("IIV"),
        Scenario.of("I", "I", "V"),
        Scenario.of("I", "V", "VV"),
        Scenario.of("II", "II", "VV"),
        Scenario.of("IV", "IV", "IV"));
  }

  /**
   * Where each caller is stopped in the middle of its call.
   *
   * @param turns after how many increments the next takes a path that none took before
   */
  static List<Scenario> stopped(List<Integer> turns) {
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(Scenario.of("I", "I", "V"));
    scenarios.add(Scenario.of("I", "V", "I"));
    scenarios.add(Scenario.of("V", "I", "I"));
    scenarios.add(Scenario.of("I", "I", "I"));
    turns.stream()
        .limit(FEW_TURNS)
        .forEach(before -> scenarios.add(Scenario.of("I", "I", "V").after(before)));
    return scenarios;
  }

  /** Waiting callers of whom one is interrupted at any moment. */
  static Scenario disturbed() {
    return Scenario.of("I", "I", "I").with(Manner.DISTURBED);
  }

  private static List<Level> farthest() {
    return List.of(
        required(0, 0, 0),
        uncrowded(1, 0, 0),
        optional(0, 1, 0),
        uncrowded(2, 0, 0),
        optional(3, 0, 0),
        uncrowded(1, 1, 0),
        uncrowded(1, 0, 2));
  }

  private static List<Level> far() {
    return List.of(
        required(0, 0, 0),
        uncrowded(1, 0, 0),
        optional(2, 0, 0),
        uncrowded(1, 1, 0),
        uncrowded(1, 0, 1),
        optional(1, 0, 2));
  }

  private static List<Level> near() {
    return List.of(required(0, 0, 0), uncrowded(1, 0, 0), uncrowded(1, 0, 1));
  }

  /** Several calls have more orders than an executor behind them leaves time for. */
  private static List<Level> wide() {
    return List.of(
        uncrowded(0, 0, 0),
        optional(1, 0, 0),
        optional(2, 0, 0),
        optional(1, 1, 0),
        optional(1, 0, 1),
        optional(1, 0, 2));
  }

  /** Orders alone, with more and more preemptions. */
  private static List<Level> orders(int preemptions) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i <= preemptions; i++) {
      levels.add(optional(i, 0, 0));
    }
    return levels;
  }

  private static Level required(int preemptions, int worldChoices, int valueChoices) {
    return new Level(new Bounds(preemptions, worldChoices, valueChoices), Need.ALWAYS);
  }

  private static Level uncrowded(int preemptions, int worldChoices, int valueChoices) {
    return new Level(new Bounds(preemptions, worldChoices, valueChoices), Need.UNCROWDED);
  }

  private static Level optional(int preemptions, int worldChoices, int valueChoices) {
    return new Level(new Bounds(preemptions, worldChoices, valueChoices), Need.NEVER);
  }
}
