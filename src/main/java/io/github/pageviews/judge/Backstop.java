package io.github.pageviews.judge;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a worker, but not for ever: until it has used its share of processor time, or has used
 * next to none for as long.
 *
 * <p>Processor time rather than the clock's, so that a machine that is busy with other things
 * delays a verdict and does not change it.
 */
final class Backstop {
  /**
   * However slow the machine: how many times the limit a worker may take by the clock. Also what
   * counts where the system does not tell processor time.
   */
  static final int PATIENCE = 20;

  private static final long LOOK_MILLIS = 100;

  /** Of processor time; until then it mostly compiles, which others of its threads do meanwhile. */
  private static final Duration BEGINNING = Duration.ofSeconds(1);

  /** A JVM whose threads all wait still uses a little. */
  private static final Duration AWAKE = Duration.ofMillis(200);

  private Backstop() {}

  /** Returns whether the process ended by itself; if not, it still runs. */
  static boolean await(Process process, int seconds) throws InterruptedException {
    long start = System.nanoTime();
    long lastAwake = start;
    Duration usedThen = Duration.ZERO;
    boolean kept = false;
    try (OneProcessor processor = new OneProcessor()) {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        long now = System.nanoTime();
        Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
        if (used.minus(usedThen).compareTo(AWAKE) > 0) {
          usedThen = used;
          lastAwake = now;
        }
        if (!kept && used.compareTo(BEGINNING) > 0) {
          kept = true;
          processor.keep(process);
        }
        if (used.toSeconds() >= seconds
            || TimeUnit.NANOSECONDS.toSeconds(now - lastAwake) >= seconds
            || TimeUnit.NANOSECONDS.toSeconds(now - start) >= (long) PATIENCE * seconds) {
          return false;
        }
      }
      return true;
    }
  }
}
