package io.github.pageviews.counter;

/**
 * A {@code volatile long} raised by {@code ++}. Broken.
 *
 * <p>{@code volatile} makes each load and each store visible in one order (JLS 17.4.4), and every
 * read of {@code value()} current. It does not join the load and the store of {@code ++} into one
 * step, so a second thread still fits in between:
 *
 * <pre>
 *   thread 1      thread 2      count (volatile)
 *   reads 0                     0
 *                 reads 0       0
 *   writes 1                    1
 *                 writes 1      1
 * </pre>
 */
final class VolatileCounter implements Counter {
  private volatile long count;

  VolatileCounter(long initial) {
    count = initial;
  }

  @Override
  // The mistake that Error Prone names here is what this class exists to show.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
