package io.github.pageviews.judge.run;

import io.github.pageviews.judge.memory.Variable;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Fingerprints of what led to where an execution is. Each strand's is a hash of its steps, each
 * step with the fingerprint of what it touched: so two executions in which all strands'
 * fingerprints are equal took the same steps, in the same order wherever that mattered, and the
 * same can follow (happens-before caching: Musuvathi and Qadeer, Partial-Order Reduction for
 * Context-Bounded State Exploration, MSR-TR-2007-12). Unlike plain partial-order reduction this is
 * sound under a bound on preemptions, if a state is passed over only where no more of the bound is
 * left than there was.
 *
 * <p>Not thread-safe; who has the turn uses it.
 */
final class Past {
  /** What all modelled objects that are not single variables have gone through, as one. */
  private long models;

  private final IdentityHashMap<Object, Long> objects = new IdentityHashMap<>();

  /** The strand reads a variable: the order of reads makes no difference, so their sum is kept. */
  void read(Strand strand, Variable variable) {
    strand.past = mix(mix(strand.past, variable.past()), variable.name().hashCode());
    variable.addReader(strand.past);
  }

  /** The strand writes a variable, after all reads so far. */
  void write(Strand strand, Variable variable) {
    strand.past = mix(mix(strand.past, variable.pastWithReaders()), variable.name().hashCode());
    variable.setPast(strand.past);
  }

  /** The strand touches something that is neither a single variable nor a single object. */
  void touch(Strand strand, Object key) {
    strand.touched = null;
    strand.past = mix(mix(strand.past, models), key.hashCode());
    models = strand.past;
  }

  /** The strand touches the state of an object. */
  void touchOn(Strand strand, Object object) {
    strand.touched = object;
    strand.past = mix(strand.past, objects.getOrDefault(object, 0L));
    objects.put(object, strand.past);
  }

  /** The strand has waited for what it touched last. */
  void wakes(Strand strand, String how) {
    note(strand, how.hashCode());
    Object object = strand.touched;
    if (object == null) {
      touch(strand, how);
    } else {
      touchOn(strand, object);
    }
  }

  /** Something that only the strand itself notices. */
  void note(Strand strand, int what) {
    strand.past = mix(strand.past, what);
  }

  /** Returns a hash of where all strands are, beside what else decides on what can follow. */
  static long state(long seed, List<Strand> strands, long changes) {
    long state = seed;
    for (Strand strand : strands) {
      int flags =
          (strand.wait == null ? 0 : 1)
              + (strand.woken ? 2 : 0)
              + (strand.ended ? 4 : 0)
              + (strand.started ? 8 : 0)
              + (strand.interrupted ? 16 : 0)
              + (strand.permit ? 32 : 0)
              + (strand.passedOverAt == changes ? 64 : 0)
              + strand.loops.looked(changes) * 128
              + strand.busyPasses * 1024;
      for (Strand before : strand.behind) {
        flags += 1 << (16 + before.id() % 16);
      }
      state = mix(mix(state, strand.past), flags);
    }
    return state;
  }

  static long mix(long hash, long with) {
    // SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    long z = hash * 0x9E3779B97F4A7C15L + with + 0x632BE59BD9B4E019L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
