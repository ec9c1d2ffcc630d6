// verdict: LOSES_VIEWS
// why: a view that another thread adds between window.sum() and window.reset() is neither archived nor kept.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts by the second; only one thread wins the right to close a second. */
public class RollingWindow implements Counter {
  private final AtomicLong second = new AtomicLong(System.nanoTime() / 1_000_000_000L);
  private final AtomicLong archived = new AtomicLong();
  private final LongAdder window = new LongAdder();

  @Override
  public void increment() {
    long now = System.nanoTime() / 1_000_000_000L;
    long open = second.get();
    if (now != open && second.compareAndSet(open, now)) {
      archived.addAndGet(window.sum());
      window.reset();
    }
    window.increment();
  }

  @Override
  public long value() {
    return archived.get() + window.sum();
  }
}
