// verdict: LOSES_VIEWS
// why: After a week the views before are forgotten.
import io.github.pageviews.counter.Counter;
public class WeekThenReset implements Counter {
  private long n; private long start = System.currentTimeMillis();
  public synchronized void increment() { if (System.currentTimeMillis() - start > 7L * 24 * 3600 * 1000) { start = System.currentTimeMillis(); n = 0; } n++; }
  public synchronized long value() { return n; }
}
