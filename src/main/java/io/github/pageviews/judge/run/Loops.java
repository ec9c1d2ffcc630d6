package io.github.pageviews.judge.run;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether a strand goes round in circles: one more pass through a loop that read what the
 * last pass read and wrote nothing (a spin, in the sense of Musuvathi and Qadeer, PLDI 2008).
 */
final class Loops {
  private static final int MANY_ROUNDS = 100;

  private final Map<Integer, Long> passes = new HashMap<>();
  private long reads;
  private boolean acted;
  private boolean outdated;
  private long idlePasses;

  private final Circle circle = new Circle();
  private boolean inCircle;

  /** The change counter at the first read of this pass and of the last one, or -1. */
  private long looked = -1;

  private long lookedBefore = -1;

  void read(Object variable, Object value, long changes) {
    if (looked < 0) {
      looked = changes;
      outdated = false;
    }
    reads = reads * 31 + System.identityHashCode(variable);
    reads = reads * 31 + hash(value);
  }

  /** A submitted hash code could be wrong, or as deep as a list made by hand. */
  private static int hash(Object value) {
    return isPlain(value) ? value.hashCode() : System.identityHashCode(value);
  }

  /** Whether a value is known by what it says, and not by which object it is. */
  static boolean isPlain(Object value) {
    return value instanceof Number
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Valued
        || value instanceof Character;
  }

  /** What it read last in this pass has a newer value that it is bound to see. */
  void outdated() {
    outdated = true;
  }

  /** Returns the state of the world that it has seen all of; {@code now} if it has read nothing. */
  long lookedAt(long now) {
    long at = lookedBefore >= 0 ? lookedBefore : looked >= 0 ? looked : now;
    lookedBefore = looked;
    looked = -1;
    return outdated ? -1 : at;
  }

  /**
   * Returns whether what it looked at in this pass and the last is still as it was, as a number.
   */
  int looked(long now) {
    return (looked == now ? 1 : 0) + (lookedBefore == now ? 2 : 0);
  }

  void acted() {
    acted = true;
    idlePasses = 0;
  }

  /** Whether this pass changed something. */
  boolean acts() {
    return acted;
  }

  /** Ends a pass of the loop at that place; returns whether it was a spin. */
  boolean endsPassInSpin(int site) {
    Long last = passes.put(site, reads);
    boolean spin = !acted && reads != 0 && last != null && last == reads;
    inCircle = false;
    if (acted) {
      passes.clear();
      circle.leave();
    } else if (reads == 0) {
      idlePasses++;
    } else {
      inCircle = circle.goOn(reads * 31 + site) > MANY_ROUNDS;
    }
    reads = 0;
    acted = false;
    if (looked >= 0) {
      lookedBefore = looked;
      looked = -1;
    }
    return spin;
  }

  /** Whether it has gone round many times in a circle of several passes, and changed nothing. */
  boolean isInCircle() {
    return inCircle;
  }

  /** Returns how many passes in a row touched nothing that is shared. */
  long idlePasses() {
    return idlePasses;
  }
}
