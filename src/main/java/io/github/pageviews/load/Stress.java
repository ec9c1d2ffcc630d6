package io.github.pageviews.load;

import io.github.pageviews.counter.Counter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Stresses a counter in memory: threads that start together increment it, all of them end, then the
 * count is read once.
 *
 * <p>Not promised: that a broken counter shows it. Whether increments meet is luck.
 */
public final class Stress {

  private static final long POLL_MILLIS = 10;

  private Stress() {}

  /**
   * Stresses the counter that {@code counters} supplies.
   *
   * <p>A counter is taken to hang when for {@code patience} not one of its threads has got on (a
   * thread reports every {@value StressWorker#BATCH} increments), or a read hasn't returned for so
   * long. Its threads are daemons, so they can't keep the process from ending.
   *
   * @param patience generous: many seconds, as a busy machine may stop everybody for a while
   * @throws InterruptedException if the caller is interrupted; threads under way then end soon, if
   *     the counter lets them
   */
  public static StressResult run(
      Supplier<? extends Counter> counters, StressPlan plan, Duration patience)
      throws InterruptedException {
    Counter counter;
    try {
      counter = counters.get();
    } catch (RuntimeException | Error e) {
      return StressResult.failed(plan, e);
    }
    AtomicLong startNanos = new AtomicLong();
    CyclicBarrier start =
        new CyclicBarrier(plan.threads(), () -> startNanos.set(System.nanoTime()));
    List<StressWorker> workers = new ArrayList<>();
    for (int i = 0; i < plan.threads(); i++) {
      workers.add(new StressWorker(counter, plan.incrementsPerThread(), start));
    }
    try {
      workers.forEach(StressWorker::start);
      boolean ended = awaitEnd(workers, patience);
      for (StressWorker worker : workers) {
        Throwable failure = worker.failure();
        if (failure != null) {
          return StressResult.failed(plan, failure);
        }
      }
      return ended
          ? read(counter, plan, elapsed(workers, startNanos.get()), patience)
          : StressResult.hung(plan);
    } finally {
      workers.forEach(StressWorker::stop);
    }
  }

  /** Waits for all to end, as long as any gets on; false if they didn't. */
  private static boolean awaitEnd(List<StressWorker> workers, Duration patience)
      throws InterruptedException {
    long lastDone = -1;
    long lastNanos = System.nanoTime();
    boolean failed = false;
    while (true) {
      long done = 0;
      boolean alive = false;
      for (StressWorker worker : workers) {
        done += worker.done();
        alive |= worker.isAlive();
        failed |= worker.failure() != null;
      }
      if (!alive) {
        return true;
      }
      if (failed) {
        // One failure is the result; the others needn't go on to their end.
        workers.forEach(StressWorker::stop);
      }
      long now = System.nanoTime();
      if (done != lastDone) {
        lastDone = done;
        lastNanos = now;
      } else if (now - lastNanos >= patience.toNanos()) {
        return false;
      }
      joinAny(workers);
    }
  }

  private static void joinAny(List<StressWorker> workers) throws InterruptedException {
    for (StressWorker worker : workers) {
      if (worker.isAlive()) {
        worker.join(POLL_MILLIS);
        return;
      }
    }
  }

  private static long elapsed(List<StressWorker> workers, long startNanos) {
    long longest = 0;
    for (StressWorker worker : workers) {
      longest = Math.max(longest, worker.endNanos() - startNanos);
    }
    return longest;
  }

  /** Reads once. In a thread of its own: a lock that somebody kept stops readers too. */
  private static StressResult read(
      Counter counter, StressPlan plan, long elapsedNanos, Duration patience)
      throws InterruptedException {
    StressReader reader = new StressReader(counter);
    reader.start();
    // Everything that the workers did happens before the read: they were joined or seen dead
    // (JLS 17.4.5), and then the reader was started.
    TimeUnit.NANOSECONDS.timedJoin(reader, Math.max(1, patience.toNanos()));
    if (reader.isAlive()) {
      return StressResult.hung(plan);
    }
    Throwable failure = reader.failure();
    return failure == null
        ? StressResult.counted(plan, reader.value(), elapsedNanos)
        : StressResult.failed(plan, failure);
  }
}
