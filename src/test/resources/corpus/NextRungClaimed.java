// verdict: EXACT
// why: add is atomic and refuses a rung that is taken, so the rungs are 1..n without gaps, each claimed by one view, and last() is at least the rung of every view that is done.
import io.github.pageviews.counter.Counter;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentSkipListSet;

/** A ladder; each view climbs one rung. */
public class NextRungClaimed implements Counter {
  private final ConcurrentSkipListSet<Long> ladder = new ConcurrentSkipListSet<>();

  @Override
  public void increment() {
    // read the highest rung, then add the next one
    while (!ladder.add(value() + 1)) {
      Thread.onSpinWait();
    }
  }

  @Override
  public long value() {
    try {
      return ladder.last();
    } catch (NoSuchElementException empty) {
      return 0;
    }
  }
}
