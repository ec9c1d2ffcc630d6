// verdict: EXACT
// why: the shared SplittableRandom is raced on, but whatever int comes out, & 15 is a valid index, and the cells add atomically, so only the spread suffers.
import io.github.pageviews.counter.Counter;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Sixteen cells, chosen at random, so that threads rarely meet. */
public class SharedSplitter implements Counter {
  private final SplittableRandom random = new SplittableRandom(42);
  private final AtomicLongArray cells = new AtomicLongArray(16);

  @Override
  public void increment() {
    cells.getAndIncrement(random.nextInt() & 15);
  }

  @Override
  public long value() {
    long sum = 0;
    for (int i = 0; i < cells.length(); i++) {
      sum += cells.get(i);
    }
    return sum;
  }
}
