package io.github.pageviews.judge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which each caller in turn runs up to a place of its own, and when all have come to
 * theirs, one after another goes on to the end. Of the executions with as many preemptions as
 * callers these are few, and those in which everybody is in the middle of something.
 *
 * <p>Not thread-safe; carriers hand it over with the turn.
 */
public final class Stopping implements Recorded {
  private final List<Integer> order;
  private final Map<Integer, Integer> stops;
  private final List<Integer> onward;
  private final @Nullable SplittableRandom world;

  /** By its number, how many choices there were while a strand could go on. */
  private final Map<Integer, Integer> passed = new HashMap<>();

  private final List<Integer> choices = new ArrayList<>();
  private @Nullable IntUnaryOperator ready;
  private boolean worldly;

  /**
   * @param order the callers by their numbers, in the order in which they begin
   * @param stops by its number, after how many choices a caller stops, if it does
   * @param onward the callers in the order in which they go on
   */
  public Stopping(List<Integer> order, Map<Integer, Integer> stops, List<Integer> onward) {
    this(order, stops, onward, null);
  }

  private Stopping(
      List<Integer> order,
      Map<Integer, Integer> stops,
      List<Integer> onward,
      @Nullable SplittableRandom world) {
    this.order = List.copyOf(order);
    this.stops = Map.copyOf(stops);
    this.onward = List.copyOf(onward);
    this.world = world;
  }

  /**
   * All that differ: where each caller stops, and in which order they go on. What the world does is
   * ordinary, or else drawn in most.
   */
  public static final class Plan {
    /** A prime, so that few of many are spread over all. */
    private static final long STRIDE = 2_147_483_629L;

    private static final int ORDINARY = 4;

    private final List<Integer> order;
    private final List<Integer> lengths;
    private final long size;
    private final boolean worldly;

    /**
     * @param order the callers by their numbers, in the order in which they begin
     * @param lengths how many choices each has
     * @param worldly whether the world has choices, too
     */
    public Plan(List<Integer> order, List<Integer> lengths, boolean worldly) {
      this.worldly = worldly;
      this.order = List.copyOf(order);
      this.lengths = List.copyOf(lengths);
      long product = 1;
      for (int i = 0; i < order.size(); i++) {
        product *= (lengths.get(i) + 1L) * (i + 1);
      }
      size = product;
    }

    /** Returns how many there are, but for what the world does. */
    public long size() {
      return size;
    }

    /** Returns one of them; after {@link #size()} numbers each has come once. */
    public Stopping get(long number) {
      long rest = Math.floorMod(number * STRIDE, size);
      Map<Integer, Integer> stops = new HashMap<>();
      List<Integer> onward = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        int length = lengths.get(i);
        stops.put(order.get(i), (int) (rest % (length + 1)));
        rest /= length + 1;
        onward.add((int) (rest % (i + 1)), order.get(i));
        rest /= i + 1;
      }
      boolean draws = worldly && number % ORDINARY != 0;
      SplittableRandom world = draws ? new SplittableRandom(number) : null;
      return new Stopping(order, stops, onward, world);
    }
  }

  @Override
  public void ready(IntUnaryOperator strand) {
    ready = strand;
  }

  @Override
  public int choose(Kind kind, int options) {
    int chosen = 0;
    IntUnaryOperator strands = ready;
    if (kind.isOfOrder() && strands != null) {
      if (kind == Kind.ORDER) {
        passed.merge(strands.applyAsInt(0), 1, Integer::sum);
      }
      for (int i = 1; i < options; i++) {
        if (rank(strands.applyAsInt(i)) < rank(strands.applyAsInt(chosen))) {
          chosen = i;
        }
      }
    } else if (kind == Kind.WORLD) {
      worldly = true;
      chosen = world == null ? 0 : world.nextInt(options);
    }
    ready = null;
    choices.add(chosen);
    return chosen;
  }

  /** The counter's own threads run when all callers have stopped, before any goes on. */
  private int rank(int strand) {
    int place = order.indexOf(strand);
    if (place < 0) {
      return order.size();
    }
    Integer stop = stops.get(strand);
    boolean stopped = stop != null && passed.getOrDefault(strand, 0) > stop;
    return stopped ? order.size() + 1 + onward.indexOf(strand) : place;
  }

  /** Returns how many choices there were while that strand could go on. */
  public int passed(int strand) {
    return passed.getOrDefault(strand, 0);
  }

  /** Whether the world had choices. */
  public boolean isWorldly() {
    return worldly;
  }

  @Override
  public List<Integer> taken() {
    return List.copyOf(choices);
  }
}
