package io.github.pageviews.counter;

/**
 * Copies the count, raises the copy, stores it back. Broken.
 *
 * <p>It spells out what {@code count++} hides, and loses more, because more time passes between the
 * load and the store:
 *
 * <pre>
 *   thread 1           thread 2           count
 *   copy = 0                              0
 *                      copy = 0           0
 *   copy = 1                              0
 *                      copy = 1           0
 *   stores 1                              1
 *                      stores 1           1
 * </pre>
 */
final class CopyingCounter implements Counter {
  private long count;

  CopyingCounter(long initial) {
    count = initial;
  }

  @Override
  public void increment() {
    long copy = count;
    copy = copy + 1;
    count = copy;
  }

  @Override
  public long value() {
    return count;
  }
}
