package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.CallerThread;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What threads are called and numbered. An id is only promised to be unique among the living, and a
 * name not even that, so a check may choose them (see {@link Scheme}).
 */
public final class Identities {
  /** How threads are numbered and named in an execution. */
  public enum Scheme {
    /** One after another. */
    ORDINARY,
    /** All alike in the low bits, as ids in a large program may be, and all of one name. */
    ALIKE,
    /** Large, beyond an int. */
    LARGE,
    /** As small as can be: what a thread had that has ended is given to the next. */
    REUSED,
    /** A name whose hash code is the smallest int. */
    SMALLEST_HASH,
    /** An empty name, as virtual threads have that are not given one; they are virtual, too. */
    NAMELESS
  }

  /** Under which it is kept what callers are called. */
  private static final Object NAME = new Object();

  private Identities() {}

  private static Scheme scheme(Execution execution) {
    return (Scheme) execution.state().getOrDefault(Scheme.class, Scheme.ORDINARY);
  }

  /**
   * Sets how threads are numbered and named.
   *
   * @param name what callers are called, or empty for what the scheme says
   */
  public static void use(Execution execution, Scheme scheme, String name) {
    execution.state().put(Scheme.class, scheme);
    if (!name.isEmpty()) {
      execution.state().put(NAME, name);
    }
  }

  /** Returns a thread for a caller. */
  public static Thread caller(Execution execution) {
    return new CallerThread("caller", hash(scheme(execution), execution.registered()));
  }

  static long id(Execution execution, Thread thread) {
    Strand strand = execution.strandOf(thread);
    long ordinal = 20L + (strand == null ? 1_000 : strand.id());
    return switch (scheme(execution)) {
      case ALIKE -> ordinal << 20;
      case LARGE -> (1L << 31) + (ordinal << 3);
      case REUSED -> reused(execution, thread);
      default -> ordinal;
    };
  }

  private record Reused(Thread thread) {}

  /** Returns the smallest number that no living thread has. */
  private static long reused(Execution execution, Thread thread) {
    Object known = execution.state().get(new Reused(thread));
    if (known != null) {
      return (Long) known;
    }
    Set<Object> taken = new HashSet<>();
    for (Strand strand : execution.strands()) {
      if (!strand.hasEnded()) {
        taken.add(execution.state().getOrDefault(new Reused(strand.thread()), 0L));
      }
    }
    long id = 21;
    while (taken.contains(id)) {
      id++;
    }
    execution.state().put(new Reused(thread), id);
    return id;
  }

  static String name(Execution execution, Thread thread) {
    Strand strand = execution.strandOf(thread);
    if (strand == null || !strand.isCaller()) {
      return thread.getName();
    }
    Object chosen = execution.state().get(NAME);
    if (chosen != null) {
      return (String) chosen;
    }
    return switch (scheme(execution)) {
      case ALIKE -> "worker";
      case REUSED -> "Thread-" + reused(execution, thread);
      // Its hash code is Integer.MIN_VALUE, and that of Math.abs too.
      case SMALLEST_HASH -> "polygenelubricants";
      case NAMELESS -> "";
      default -> "Thread-" + strand.id();
    };
  }

  /** Whether it is a caller that is to be virtual. */
  static boolean isVirtual(Execution execution, Thread thread) {
    Strand strand = execution.strandOf(thread);
    return strand != null && strand.isCaller() && scheme(execution) == Scheme.NAMELESS;
  }

  static int priority(Execution execution, Thread thread) {
    Strand strand = execution.strandOf(thread);
    if (strand == null || !strand.isCaller()) {
      return thread.getPriority();
    }
    return switch (scheme(execution)) {
      case ALIKE -> Thread.MIN_PRIORITY;
      case LARGE -> Thread.MAX_PRIORITY;
      default -> Thread.NORM_PRIORITY;
    };
  }

  static int hash(Execution execution, @Nullable Object object) {
    if (object instanceof Thread thread) {
      Strand strand = execution.strandOf(thread);
      return hash(scheme(execution), strand == null ? 1_000 : strand.id());
    }
    return scheme(execution) == Scheme.SMALLEST_HASH ? 0 : 4_711;
  }

  private static int hash(Scheme scheme, int ordinal) {
    return switch (scheme) {
      case ALIKE -> 64;
      case LARGE -> Integer.MAX_VALUE - ordinal;
      case SMALLEST_HASH -> Integer.MIN_VALUE;
      default -> 1_000 + ordinal * 37;
    };
  }
}
