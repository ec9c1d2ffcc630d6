package io.github.pageviews.load;

import io.github.pageviews.counter.Counter;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;

/** One thread of a stress. */
final class StressWorker {

  /*
   * Between two batches a worker writes and reads volatile fields of its own. That is seldom enough
   * to cost nothing, and orders it with no other worker, so it doesn't repair a broken counter.
   */
  static final int BATCH = 1024;

  private final Counter counter;
  private final long increments;
  private final CyclicBarrier start;
  private final Thread thread;
  private volatile long done;
  private volatile boolean stopped;
  private volatile long endNanos;
  private volatile @Nullable Throwable failure;

  StressWorker(Counter counter, long increments, CyclicBarrier start) {
    this.counter = counter;
    this.increments = increments;
    this.start = start;
    this.thread = new Thread(this::work, "stress-worker");
    thread.setDaemon(true);
  }

  private void work() {
    try {
      start.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      // Stopped before it began: there is no result to keep.
      return;
    }
    try {
      incrementAll();
    } catch (Throwable e) {
      // Whatever a counter throws is its result, errors of any kind included.
      failure = e;
    } finally {
      endNanos = System.nanoTime();
    }
  }

  private void incrementAll() {
    long made = 0;
    while (made < increments && !stopped) {
      long batchEnd = made + Math.min(BATCH, increments - made);
      for (; made < batchEnd; made++) {
        counter.increment();
      }
      done = made;
    }
  }

  void start() {
    thread.start();
  }

  /** Asks it to end after its batch, or at once if it still waits for the start. */
  void stop() {
    stopped = true;
    start.reset();
  }

  void join(long millis) throws InterruptedException {
    thread.join(millis);
  }

  boolean isAlive() {
    return thread.isAlive();
  }

  /** Increments made so far, in whole batches. */
  long done() {
    return done;
  }

  /** When it ended, as {@link System#nanoTime()}; only after it has. */
  long endNanos() {
    return endNanos;
  }

  @Nullable Throwable failure() {
    return failure;
  }
}
