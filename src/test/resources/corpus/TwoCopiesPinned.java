// verdict: EXACT
// why: A reader pins a copy and looks again whether it is still the current one before it reads the plain parts; the writer changes only a copy that is not current and that nobody has pinned.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class TwoCopiesPinned implements Counter {
  private static final class Copy {
    final AtomicInteger pins = new AtomicInteger();
    long fours;
    int units;
  }

  private final Copy left = new Copy();
  private final Copy right = new Copy();
  private volatile Copy current = left;

  @Override
  public synchronized void increment() {
    Copy from = current;
    Copy to = from == left ? right : left;
    while (to.pins.get() != 0) {
      Thread.yield();
    }
    boolean carry = from.units == 3;
    to.fours = carry ? from.fours + 1 : from.fours;
    to.units = carry ? 0 : from.units + 1;
    current = to;
  }

  @Override
  public long value() {
    for (;;) {
      Copy copy = current;
      copy.pins.incrementAndGet();
      try {
        if (copy == current) {
          return copy.fours * 4 + copy.units;
        }
      } finally {
        copy.pins.decrementAndGet();
      }
    }
  }
}
