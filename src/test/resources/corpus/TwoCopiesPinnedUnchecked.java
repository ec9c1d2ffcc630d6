// verdict: OVERCOUNTS
// why: A reader doesn't look again after it pinned the copy, so it may pin one that the writer already fills anew, and join the new fours with the old units, six for the fourth view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class TwoCopiesPinnedUnchecked implements Counter {
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
    Copy copy = current;
    copy.pins.incrementAndGet();
    try {
      return copy.fours * 4 + copy.units;
    } finally {
      copy.pins.decrementAndGet();
    }
  }
}
