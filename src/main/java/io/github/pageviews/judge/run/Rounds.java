package io.github.pageviews.judge.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a strand goes round in circles although it writes, since all that it writes to is
 * made anew in each round, as a copy of what it looked at is.
 *
 * <p>An object that is young is called by its age, in passes. What is made anew has the same age in
 * each round, and no code can tell it from that of the round before but by comparing the two, which
 * are never the same. What stays is of another age each time, and then no longer young; and whoever
 * puts what was made earlier into something else may be building a chain. Neither is a circle.
 *
 * <p>Local variables are not seen, so a circle counts only after very many rounds.
 */
final class Rounds {
  /** Nothing is looked at in a call that ends before that. */
  private static final int PASSES_BEFORE = 20_000;

  private static final int OLD = 4_096;
  private static final int MANY_ROUNDS = 20_000;

  /** What each hash counts more than that of the next pass, and once it is no longer among them. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private static final long OUT = power(FACTOR, Circle.LARGEST);

  /** The pass in which an object was first met, and that in which it was met last. */
  private static final class Met {
    private final Object object;
    private final long first;
    private long last;

    Met(Object object, long now) {
      this.object = object;
      first = now;
      last = now;
    }
  }

  private final IdentityHashMap<Object, Met> met = new IdentityHashMap<>();

  /** Those that may be young, the oldest first. */
  private final Deque<Met> young = new ArrayDeque<>();

  private final Circle circle = new Circle();

  /** The last passes, as many as the largest circle has, and a rolling hash of them. */
  private long[] last = {};

  private int at;
  private long lastHash;
  private long passes;
  private long pass;

  /** Whether the pass has met anything, and anything but what is young. */
  private boolean meets;

  private boolean looksAround;
  private int sinceLooked;
  private int rounds;

  private static long power(long factor, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= factor;
    }
    return power;
  }

  /** Says that the call is over, so whatever it repeated had an end. */
  void ends() {
    if (isWatching()) {
      met.clear();
      young.clear();
      sinceLooked = 0;
      acts();
    }
    passes = 0;
  }

  private boolean isWatching() {
    return passes > PASSES_BEFORE;
  }

  /** Something changed that others may see. */
  void acts() {
    circle.leave();
    rounds = 0;
    pass = 0;
    meets = false;
    looksAround = false;
  }

  void reads(@Nullable Object owner, Object key, @Nullable Object value) {
    if (isWatching()) {
      looksAround |= owner == null || !isYoung(owner);
      notes(owner, key, value);
    }
  }

  void writes(@Nullable Object owner, Object key, @Nullable Object value) {
    if (isWatching()) {
      if (owner == null || !isYoung(owner) || isKept(value)) {
        acts();
      } else {
        notes(owner, key, value);
      }
    }
  }

  /** Whether what is put into another object was made in an earlier pass, as in a growing chain. */
  private boolean isKept(@Nullable Object value) {
    if (value == null || Loops.isPlain(value)) {
      return false;
    }
    long age = passes - meet(value).first;
    return age > 0 && age <= OLD;
  }

  private void notes(@Nullable Object owner, Object key, @Nullable Object value) {
    meets = true;
    pass = Past.mix(Past.mix(Past.mix(pass, name(owner)), name(key)), name(value));
  }

  private boolean isYoung(Object object) {
    return passes - meet(object).first <= OLD;
  }

  private Met meet(Object object) {
    Met known = met.get(object);
    if (known == null) {
      known = new Met(object, passes);
      met.put(object, known);
      young.add(known);
    }
    known.last = passes;
    return known;
  }

  private long name(@Nullable Object object) {
    if (object == null || Loops.isPlain(object)) {
      return object == null ? 0 : object.hashCode();
    }
    long age = passes - meet(object).first;
    return age <= OLD ? age : System.identityHashCode(object);
  }

  /**
   * Returns a hash of the last passes with one more (Karp and Rabin, IBM Journal of Research and
   * Development 31, 1987): a pass that comes again between others that don't is no circle.
   */
  private long roll(long next) {
    if (last.length == 0) {
      last = new long[Circle.LARGEST];
    }
    lastHash = lastHash * FACTOR + next - last[at] * OUT;
    last[at] = next;
    at = (at + 1) % last.length;
    return lastHash;
  }

  /** Ends a pass of the loop at that place; returns whether it has gone round very often. */
  boolean endsPass(int site) {
    passes++;
    if (!isWatching()) {
      return false;
    }
    while (!young.isEmpty() && passes - young.peek().first > OLD) {
      Met grown = young.poll();
      if (passes - grown.last > Circle.LARGEST) {
        met.remove(grown.object);
      }
    }
    if (meets) {
      rounds = circle.goOn(roll(Past.mix(pass, site)));
      sinceLooked = looksAround ? 0 : sinceLooked + 1;
    }
    pass = 0;
    meets = false;
    looksAround = false;
    // Who looks at nothing but its own can be at work.
    return sinceLooked < Circle.LARGEST && rounds > MANY_ROUNDS;
  }
}
