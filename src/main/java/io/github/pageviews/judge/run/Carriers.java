package io.github.pageviews.judge.run;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The real threads that strands run on, used again from execution to execution. */
public final class Carriers {
  private static final long STACK_BYTES = 1 << 20;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          1,
          TimeUnit.MINUTES,
          new SynchronousQueue<>(),
          work -> {
            Thread thread = new Thread(null, work, "carrier", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /** Waits until no more than so many carry a strand: one that has ended takes its leave. */
  void settle(int busy) {
    while (threads.getActiveCount() > busy) {
      Thread.onSpinWait();
    }
  }

  void run(Consumer<Thread> body, Strand strand) {
    threads.execute(() -> body.accept(Thread.currentThread()));
  }
}
