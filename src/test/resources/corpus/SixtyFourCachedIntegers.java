// verdict: EXACT
// why: boxing an int from -128 to 127 always gives the same object (JLS 5.1.7), so each of the 64 cells has one monitor that writers and readers hold.
import io.github.pageviews.counter.Counter;

/** Lock striping without lock objects. */
public class SixtyFourCachedIntegers implements Counter {
  private final long[] cells = new long[64];

  @Override
  public void increment() {
    int cell = (int) (Thread.currentThread().getId() & 63);
    Integer gate = cell;
    synchronized (gate) {
      cells[cell]++;
    }
  }

  @Override
  public long value() {
    long sum = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      Integer gate = cell;
      synchronized (gate) {
        sum += cells[cell];
      }
    }
    return sum;
  }
}
