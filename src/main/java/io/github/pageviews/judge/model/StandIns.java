package io.github.pageviews.judge.model;

import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;

/** Classes that are instantiated in place of those of the JDK, to know what they were made with. */
public final class StandIns {
  /** By internal name. */
  static final Map<String, String> REPLACEMENTS =
      Map.ofEntries(
          Map.entry(
              "java/util/concurrent/atomic/AtomicInteger", name(Hashed.OfAtomicInteger.class)),
          Map.entry("java/util/concurrent/atomic/AtomicLong", name(Hashed.OfAtomicLong.class)),
          Map.entry("java/util/concurrent/atomic/LongAdder", name(Hashed.OfLongAdder.class)),
          Map.entry("java/util/concurrent/atomic/LongAccumulator", name(Accumulators.OfLong.class)),
          Map.entry(
              "java/util/concurrent/atomic/DoubleAccumulator", name(Accumulators.OfDouble.class)),
          Map.entry("java/lang/ref/SoftReference", name(Referent.Soft.class)),
          Map.entry("java/lang/ref/WeakReference", name(Referent.Weak.class)),
          Map.entry("java/util/concurrent/CyclicBarrier", name(Barrier.class)),
          Map.entry("java/util/concurrent/ScheduledThreadPoolExecutor", name(Pool.class)),
          Map.entry("java/util/concurrent/ThreadPoolExecutor", name(Pool.class)),
          Map.entry("java/util/concurrent/ExecutorCompletionService", name(Completions.class)),
          Map.entry("java/util/concurrent/SubmissionPublisher", name(Publisher.class)),
          Map.entry("java/io/PipedInputStream", name(Pipe.class)),
          Map.entry("java/io/PipedOutputStream", name(Pipe.Inlet.class)),
          Map.entry("java/util/Date", name(Today.class)),
          Map.entry("java/util/Timer", name(Timers.StandIn.class)));

  private StandIns() {}

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  static boolean isOne(Class<?> type) {
    return REPLACEMENTS.containsValue(name(type));
  }

  /** Stands in for {@link CyclicBarrier}. */
  public static final class Barrier extends CyclicBarrier {
    private final @Nullable Runnable action;

    /** As the class it stands for. */
    public Barrier(int parties) {
      this(parties, null);
    }

    /** As the class it stands for. */
    public Barrier(int parties, @Nullable Runnable action) {
      super(parties, action);
      this.action = action;
    }

    @Nullable Runnable action() {
      return action;
    }
  }
}
