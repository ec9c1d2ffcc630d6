// verdict: EXACT
// why: a try with resources runs its body for a null resource too and closes nothing, and the body asks for that and adds to the atomic adder instead of the plain field; both only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class NullSectionCountsAside implements Counter {

  private static final int ATTEMPTS = 2;

  /** A section of code that is left by closing it. */
  @FunctionalInterface
  private interface Section extends AutoCloseable {
    @Override
    void close();
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final LongAdder aside = new LongAdder();
  private long views;

  @Override
  public void increment() {
    try (Section section = enterIfFree()) {
      if (section == null) {
        aside.increment();
      } else {
        views++;
      }
    }
  }

  @Override
  public long value() {
    try (Section section = enter()) {
      return views + aside.sum();
    }
  }

  private Section enter() {
    lock.lock();
    return lock::unlock;
  }

  /** Returns null if the section is busy. */
  private Section enterIfFree() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (lock.tryLock()) {
        return lock::unlock;
      }
      Thread.onSpinWait();
    }
    return null;
  }
}
