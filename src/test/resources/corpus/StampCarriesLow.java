// verdict: EXACT
// why: the stamp is the low half and the reference the high one, both are swapped in one compare-and-set against the very reference and stamp that were read, and the wrap of the stamp carries.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;

/** The stamp counts; it wraps, but so what. */
public class StampCarriesLow implements Counter {
  private final AtomicStampedReference<Long> count = new AtomicStampedReference<>(0L, 0);

  @Override
  public void increment() {
    int[] stamp = new int[1];
    while (true) {
      Long high = count.get(stamp);
      int low = stamp[0] + 1;
      Long next = low == 0 ? Long.valueOf(high + 1) : high;
      if (count.compareAndSet(high, next, stamp[0], low)) {
        return;
      }
    }
  }

  @Override
  public long value() {
    int[] stamp = new int[1];
    long high = count.get(stamp);
    return (high << 32) + Integer.toUnsignedLong(stamp[0]);
  }
}
