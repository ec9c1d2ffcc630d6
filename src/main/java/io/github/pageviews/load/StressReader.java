package io.github.pageviews.load;

import io.github.pageviews.counter.Counter;
import org.jspecify.annotations.Nullable;

/** Reads a counter once. Its results may be asked for when it is dead. */
final class StressReader extends Thread {

  private final Counter counter;
  private long value;
  private @Nullable Throwable failure;

  StressReader(Counter counter) {
    super("stress-reader");
    this.counter = counter;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      value = counter.value();
    } catch (Throwable e) {
      // Whatever a counter throws is its result, errors of any kind included.
      failure = e;
    }
  }

  long value() {
    return value;
  }

  @Nullable Throwable failure() {
    return failure;
  }
}
