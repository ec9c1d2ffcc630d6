package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Prospect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A walk at random, the same for the same seed, in which most of those who come to a write wait
 * there until it would go wrong: until what they know has been written by others, or until it has
 * been and is what their compare-and-set expects again (the ABA problem). Then they go on at once.
 * Where all wait, one of them goes on anyway, so that the walk is as fair as any other.
 *
 * <p>Postponing a thread right before the access that can go wrong is what active testing does
 * (Sen, "Race Directed Random Testing of Concurrent Programs", PLDI 2008; Park and Sen, "Randomized
 * Active Atomicity Violation Detection in Concurrent Programs", FSE 2008).
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Postponing implements Recorded {
  /** How many of those who come to a write wait there. */
  private static final double WAITING = 0.9;

  /** How many of those wait for what they know to come back. */
  private static final double FOR_BACK = 0.7;

  private static final double PREEMPTIONS = 0.1;

  private final SplittableRandom random;

  /** By the number of each strand that waits, what for. */
  private final Map<Integer, Prospect> waiting = new HashMap<>();

  private final List<Integer> choices = new ArrayList<>();
  private @Nullable IntUnaryOperator ready;
  private IntFunction<Prospect> prospects = option -> Prospect.NONE;

  public Postponing(long seed) {
    random = new SplittableRandom(seed);
  }

  @Override
  public void ready(IntUnaryOperator strand) {
    ready = strand;
  }

  @Override
  public void prospects(IntFunction<Prospect> prospect) {
    prospects = prospect;
  }

  @Override
  public int choose(Kind kind, int options) {
    int chosen = 0;
    IntUnaryOperator strands = ready;
    if (kind.isOfOrder() && strands != null) {
      boolean goesOn = kind == Kind.ORDER;
      if (goesOn) {
        comes(strands.applyAsInt(0), prospects.apply(0));
      }
      chosen = next(goesOn, options, option -> awaited(strands, option));
      waiting.remove(strands.applyAsInt(chosen));
    }
    ready = null;
    choices.add(chosen);
    return chosen;
  }

  /** Whoever runs waits for nothing any more, but may do so from here on. */
  private void comes(int strand, Prospect prospect) {
    waiting.remove(strand);
    if (prospect != Prospect.NONE && random.nextDouble() < WAITING) {
      waiting.put(strand, random.nextDouble() < FOR_BACK ? Prospect.BACK : Prospect.CHANGED);
    }
  }

  /** Returns what it waits for; who had to go on where nobody else could does not wait any more. */
  private @Nullable Prospect awaited(IntUnaryOperator strands, int option) {
    return prospects.apply(option) == Prospect.NONE
        ? null
        : waiting.get(strands.applyAsInt(option));
  }

  private int next(boolean goesOn, int options, IntFunction<@Nullable Prospect> awaited) {
    for (int i = 0; i < options; i++) {
      if (awaited.apply(i) == prospects.apply(i)) {
        return i;
      }
    }
    if (goesOn && awaited.apply(0) == null && random.nextDouble() >= PREEMPTIONS) {
      return 0;
    }
    List<Integer> candidates = those(options, i -> awaited.apply(i) == null);
    if (candidates.isEmpty()) {
      // What comes back takes longest: others have to make more than one write for it.
      candidates = those(options, i -> awaited.apply(i) == Prospect.CHANGED);
    }
    return candidates.isEmpty()
        ? random.nextInt(options)
        : candidates.get(random.nextInt(candidates.size()));
  }

  private static List<Integer> those(int options, IntPredicate which) {
    return IntStream.range(0, options).filter(which).boxed().toList();
  }

  @Override
  public List<Integer> taken() {
    return List.copyOf(choices);
  }
}
