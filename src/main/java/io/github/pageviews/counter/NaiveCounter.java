package io.github.pageviews.counter;

/**
 * The exercise's counter: a plain {@code long} raised by {@code ++}. Broken.
 *
 * <p>{@code count++} is three steps, not one: load, add, store. Two threads that load the same
 * value store the same value, and one view is lost:
 *
 * <pre>
 *   thread 1      thread 2      count
 *   reads 0                     0
 *                 reads 0       0
 *   writes 1                    1
 *                 writes 1      1
 * </pre>
 *
 * <p>It is also a data race (JLS 17.4.5): even a read after the last increment may see an old
 * value, and on a 32-bit JVM half of one (JLS 17.7).
 */
final class NaiveCounter implements Counter {
  private long count;

  NaiveCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
