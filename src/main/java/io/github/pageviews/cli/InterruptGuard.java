package io.github.pageviews.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish its report when the process is told to end (SIGINT, SIGTERM): runs the
 * given action, then holds the shutdown up until the guard is closed, but not for long.
 */
final class InterruptGuard {

  private static final long MAX_WAIT_SECONDS = 5;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;

  InterruptGuard(Runnable cancel) {
    hook =
        new Thread(
            () -> {
              cancel.run();
              awaitClose();
            },
            "pageviews-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void awaitClose() {
    try {
      // If it takes longer than this the user's wish to end weighs more than the report.
      boolean reported = closed.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
      if (!reported) {
        System.err.println("stopped without a report");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The shutdown is under way and the hook runs: it has just been released.
      assert closed.getCount() == 0;
    }
  }
}
