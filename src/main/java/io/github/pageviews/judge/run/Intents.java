package io.github.pageviews.judge.run;

import io.github.pageviews.judge.memory.Variable;
import java.util.IdentityHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a strand is about to write, and what it knows of it: a write that follows from a read is as
 * good as its variable is unmoved since.
 *
 * <p>Not thread-safe; who has the turn uses it.
 */
final class Intents {
  private record Intent(Variable variable, int known, @Nullable BooleanSupplier met) {}

  /** By each variable that it read and has not written since, how often that was written then. */
  private final IdentityHashMap<Variable, Integer> read = new IdentityHashMap<>();

  private @Nullable Intent intent;

  void reads(Variable variable) {
    read.put(variable, variable.written());
  }

  void writes(Variable variable) {
    read.remove(variable);
  }

  /**
   * It comes to where it writes, and knows nothing newer than what it finds.
   *
   * @param met whether it is what an update expects; null for a plain write, which counts only if
   *     it read the variable before
   */
  void comesTo(Variable variable, @Nullable BooleanSupplier met) {
    Integer known = read.get(variable);
    if (met != null || known != null) {
      intent = new Intent(variable, known == null ? variable.written() : known, met);
    }
  }

  /** It goes on, and writes. */
  void goesOn() {
    intent = null;
  }

  Prospect prospect() {
    Intent now = intent;
    if (now == null) {
      return Prospect.NONE;
    } else if (now.variable().written() == now.known()) {
      return Prospect.UNMOVED;
    }
    BooleanSupplier met = now.met();
    return met != null && met.getAsBoolean() ? Prospect.BACK : Prospect.CHANGED;
  }
}
