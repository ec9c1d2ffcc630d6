package io.github.pageviews.load;

/**
 * The in-memory classic: some threads that each increment one counter many times.
 *
 * @param threads at least 1
 * @param incrementsPerThread at least 1
 */
public record StressPlan(int threads, long incrementsPerThread) {

  private static final int MAX_THREADS = 10_000;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException with a one-line message that names the bad value
   */
  public StressPlan {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException(
          "the number of threads must be 1 to " + MAX_THREADS + ", not " + threads);
    }
    if (incrementsPerThread < 1 || incrementsPerThread > Long.MAX_VALUE / threads) {
      throw new IllegalArgumentException(
          "the increments of a thread must be 1 to "
              + Long.MAX_VALUE / threads
              + ", not "
              + incrementsPerThread);
    }
  }

  /** The increments of all threads: what an exact counter shows at the end. */
  public long expected() {
    return threads * incrementsPerThread;
  }
}
