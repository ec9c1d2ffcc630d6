// verdict: EXACT
// why: Left-Right: a reader announces itself before it picks the side, and the writer changes a side only after it drained both read indicators in turn, so the plain parts are never read while written.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class LeftRightPairDrained implements Counter {
  private static final class Side {
    long hundreds;
    int units;

    void add() {
      if (++units == 100) {
        units = 0;
        hundreds++;
      }
    }
  }

  private final Side[] sides = {new Side(), new Side()};
  private final AtomicIntegerArray inside = new AtomicIntegerArray(2);
  private volatile int readSide;
  private volatile int version;

  @Override
  public synchronized void increment() {
    int shown = readSide;
    int hidden = 1 - shown;
    sides[hidden].add();
    readSide = hidden;
    int before = version;
    int after = 1 - before;
    drain(after);
    version = after;
    drain(before);
    sides[shown].add();
  }

  private void drain(int which) {
    while (inside.get(which) != 0) {
      Thread.yield();
    }
  }

  @Override
  public long value() {
    int mine = version;
    inside.incrementAndGet(mine);
    Side side = sides[readSide];
    long result = side.hundreds * 100 + side.units;
    inside.decrementAndGet(mine);
    return result;
  }
}
