package io.github.pageviews.judge.check;

import io.github.pageviews.judge.model.Identities;
import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.search.Lockstep;
import io.github.pageviews.judge.search.Passing;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What callers do.
 *
 * @param callers the calls of each, {@code I} an increment and {@code V} a read
 * @param before increments made before they start, by one thread alone unless they are their {@link
 *     Manner#OWN}; above {@link #FARTHEST}, the count is set there
 * @param manners what else is special
 * @param scheme how threads are numbered and named
 * @param name what callers are called, or empty for what the scheme says
 * @param pace if not 0, callers take turns, so many steps each, and there is nothing to choose
 */
public record Scenario(
    List<String> callers,
    long before,
    Set<Manner> manners,
    Identities.Scheme scheme,
    String name,
    int pace) {

  /** Up to there it is counted. */
  public static final long FARTHEST = 1_000_000;

  private static final String NAME = "name=";
  private static final String PACE = "pace=";

  /** So many times a pace is how many steps each takes in its first turn, if they differ. */
  private static final int FIRST = 10;

  /** What may be special about a scenario. */
  public enum Manner {
    /** The thread that counted before has ended since, and what it alone held was collected. */
    GONE,
    /** Each caller that increments has counted as many before, itself. */
    OWN,
    /** Each caller starts when the one before has ended. */
    TURN,
    /** Each caller starts the next one. */
    NESTED,
    /**
     * Callers come in a fixed order. Where all do the same and nothing tells them apart, the other
     * orders are the same with other names.
     */
    LINE,
    /** Callers are interrupted before they call. */
    INTERRUPT,
    /** Another thread interrupts the second caller while it calls. */
    DISTURBED,
    /** The first caller is passed by whole calls of the other, at each pace of its own steps. */
    PASSED,
    /** The first caller stops at that pace until the other has made all its calls. */
    STALLED,
    /** From where the callers have left the count, it is counted on, and then set far beyond. */
    ONWARD,
    /** Each call of a caller is made by a thread of its own, which the one before starts. */
    RELAYED,
    /** Whoever knows of all calls reads as soon as they are back, before all has come to rest. */
    SOON;

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Callers that run at once. */
  public static Scenario of(String... callers) {
    return new Scenario(List.of(callers), 0, Set.of(), Identities.Scheme.ORDINARY, "", 0);
  }

  /** The same after so many increments. */
  public Scenario after(long increments) {
    return new Scenario(callers, increments, manners, scheme, name, pace);
  }

  /** The same with that, too. */
  public Scenario with(Manner manner) {
    EnumSet<Manner> all = EnumSet.of(manner);
    all.addAll(manners);
    return new Scenario(callers, before, all, scheme, name, pace);
  }

  /** The same with threads of other numbers and names. */
  public Scenario with(Identities.Scheme other) {
    return new Scenario(callers, before, manners, other, name, pace);
  }

  /** The same with callers of that name. */
  public Scenario named(String other) {
    return new Scenario(callers, before, manners, scheme, other, pace);
  }

  /** The same in lockstep. */
  public Scenario atPace(int steps) {
    return new Scenario(callers, before, manners, scheme, name, steps);
  }

  /** The same in lockstep, but so many steps each in the first turn; below ten, both. */
  public Scenario outOfStep(int first, int steps) {
    return atPace(first * FIRST + steps);
  }

  /** Returns who says in what order callers take turns, where there is nothing to choose. */
  Chooser chooser() {
    if (is(Manner.PASSED) || is(Manner.STALLED)) {
      return new Passing(pace);
    }
    int first = pace / FIRST;
    return first == 0 ? new Lockstep(pace) : new Lockstep(pace % FIRST, first, callers.size());
  }

  boolean is(Manner manner) {
    return manners.contains(manner);
  }

  /** Returns how many increments the callers make. */
  public int increments() {
    return callers.stream()
        .mapToInt(calls -> (int) calls.chars().filter(c -> c == 'I').count())
        .sum();
  }

  /** Returns a short text that {@link #parse} reads. */
  public String code() {
    return String.join("|", callers)
        + (before == 0 ? "" : "@" + before)
        + manners.stream().sorted().map(each -> "+" + each.code()).collect(Collectors.joining())
        + (scheme == Identities.Scheme.ORDINARY ? "" : "+" + scheme.name())
        + (pace == 0 ? "" : "+" + PACE + pace)
        + (name.isEmpty()
            ? ""
            : "+" + NAME + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /** Returns the scenario of that code. */
  public static Scenario parse(String code) {
    List<String> parts = List.of(code.split("\\+", -1));
    List<String> start = List.of(parts.get(0).split("@", -1));
    Scenario scenario = of(start.get(0).split("\\|", -1));
    if (start.size() > 1) {
      scenario = scenario.after(Long.parseLong(start.get(1)));
    }
    for (String part : parts.subList(1, parts.size())) {
      scenario = scenario.parsed(part);
    }
    return scenario;
  }

  private Scenario parsed(String part) {
    if (part.startsWith(NAME)) {
      return named(URLDecoder.decode(part.substring(NAME.length()), StandardCharsets.UTF_8));
    }
    if (part.startsWith(PACE)) {
      return atPace(Integer.parseInt(part.substring(PACE.length())));
    }
    return Arrays.stream(Manner.values())
        .filter(each -> each.code().equals(part))
        .findFirst()
        .map(this::with)
        .orElseGet(() -> with(Identities.Scheme.valueOf(part)));
  }
}
